package org.veladora.report;

import java.util.Set;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.model.Language;
import org.veladora.report.count.CountSections;
import org.veladora.report.document.CountDocument;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Section;

/// A count as plain text for a terminal of 96 columns, in one language: the answer first.
///
/// It is the page in short: no charts, nothing that the page folds away, and of the linkage what
/// stands before its tables.
public final class CountText {
  /// Sections of which a terminal shows what stands before the first heading.
  private static final Set<String> IN_SHORT = Set.of("linkage");

  private final Messages messages;
  private final TextPage page = new TextPage();
  private final TextParts parts;
  private final TextBlocks blocks;

  private CountText(Messages messages) {
    this.messages = messages;
    this.parts = new TextParts(messages, page);
    this.blocks = new TextBlocks(page, this::people);
  }

  /// Writes a count.
  ///
  /// @param document the count
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(CountDocument document, Language language) {
    CountText text = new CountText(Messages.in(language));
    text.write(document);
    return text.page.toString();
  }

  private void write(CountDocument document) {
    CountSections count = CountSections.of(document, messages);
    if (document.forOwnerOnly()) {
      page.paragraph(0, messages.text("report.owner.mark")).blank();
    }
    page.title(messages.text(document.title()));
    count.answer().forEach(paragraph -> page.blank().paragraph(0, paragraph));
    for (Section section : count.sections()) {
      blocks.write(section, IN_SHORT.contains(section.id()));
    }
    parts.provenance(document);
    page.blank().paragraph(0, messages.text("count.text.more"));
    if (document.forOwnerOnly()) {
      page.paragraph(0, messages.text("report.owner.mark"));
    }
  }

  private void people(DisclosedTabulation tabulation) {
    page.blank().paragraph(0, messages.text(tabulation.table().title()) + ":");
    parts.labelled("report.definition.population", tabulation.definition().population());
    parts.sheets(sheets -> sheets.of(tabulation.table()));
  }
}
