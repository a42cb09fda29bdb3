package org.veladora.report.page;

import java.util.List;

/// A section of a page, in one language.
///
/// @param id its id, unique within the page's language
/// @param title its title
/// @param blocks its parts, in order
public record Section(String id, String title, List<Block> blocks) {
  /// Copies the list.
  public Section {
    blocks = List.copyOf(blocks);
  }
}
