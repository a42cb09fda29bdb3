package org.veladora.app.count;

import org.veladora.disclosure.Withheld;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;

/// What a count gave.
public sealed interface CountResult {

  /// The count as its owner sees it.
  ///
  /// @return the true numbers
  OwnerCount owner();

  /// The overlaps may be published.
  ///
  /// @param owner as the owner sees it
  /// @param everyone as anyone may see it
  record Published(OwnerCount owner, PublicCount everyone) implements CountResult {}

  /// Nothing may be published.
  ///
  /// @param owner as the owner sees it
  /// @param withheld why
  record Kept(OwnerCount owner, Withheld withheld) implements CountResult {}
}
