package org.veladora.report.page;

import java.util.List;
import org.veladora.report.document.Document;

/// A page with an edition in each language, of which a reader sees one.
///
/// @param document what it says
/// @param editions the editions, the one that is shown first in front
/// @param style the page's style sheet
public record Page(Document document, List<Edition> editions, String style) {
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
