package org.veladora.report;

import java.util.Set;
import org.veladora.model.Language;
import org.veladora.report.differences.DifferenceSections;
import org.veladora.report.document.DifferenceDocument;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Section;

/// The differences between two cuts as plain text for a terminal of 96 columns, in one language,
/// for the owner of the records: the answer first, of the linkage what stands before its tables.
public final class DifferenceText {
  private static final Set<String> IN_SHORT = Set.of("linkage");

  private DifferenceText() {}

  /// Writes the differences.
  ///
  /// @param document what differs
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(DifferenceDocument document, Language language) {
    Messages messages = Messages.in(language);
    DifferenceSections differences = DifferenceSections.of(document, messages);
    TextPage page = new TextPage();
    TextBlocks blocks = new TextBlocks(page, _ -> {});
    page.paragraph(0, messages.text("report.owner.mark")).blank();
    page.title(messages.text(document.title()));
    differences.answer().forEach(paragraph -> page.blank().paragraph(0, paragraph));
    for (Section section : differences.sections()) {
      blocks.write(section, IN_SHORT.contains(section.id()));
    }
    new TextParts(messages, page).provenance(document);
    page.blank().paragraph(0, messages.text("report.owner.mark"));
    return page.toString();
  }
}
