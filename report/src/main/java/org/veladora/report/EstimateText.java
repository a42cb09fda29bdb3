package org.veladora.report;

import org.veladora.figures.PopulationEstimate;
import org.veladora.model.Language;
import org.veladora.report.count.CountSections;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Section;

/// An estimate without a count around it, as plain text for a terminal of 96 columns, for the owner
/// of the lists: the answer, the methods side by side, the strata, what would change them.
public final class EstimateText {
  private EstimateText() {}

  /// Writes an estimate.
  ///
  /// @param estimate the estimate
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(PopulationEstimate estimate, Language language) {
    Messages messages = Messages.in(language);
    CountSections sections = CountSections.of(estimate, messages);
    TextPage page = new TextPage();
    TextBlocks blocks = new TextBlocks(page, _ -> {});
    page.paragraph(0, messages.text("report.owner.mark")).blank();
    page.title(messages.text("count.estimate.title"));
    sections.answer().forEach(paragraph -> page.blank().paragraph(0, paragraph));
    for (Section section : sections.sections()) {
      blocks.write(section, false);
    }
    return page.toString();
  }
}
