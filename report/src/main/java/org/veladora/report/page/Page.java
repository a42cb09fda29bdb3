package org.veladora.report.page;

import java.util.List;

/// A page with an edition in each language, of which a reader sees one.
///
/// @param editions the editions, the one that is shown first in front
/// @param style the page's style sheet
public record Page(List<Edition> editions, String style) {
  /// Copies the list.
  public Page {
    editions = List.copyOf(editions);
  }

  /// The edition that is shown when the page opens.
  ///
  /// @return the first
  public Edition first() {
    return editions.getFirst();
  }
}
