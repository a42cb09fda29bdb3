package org.veladora.report;

import java.util.List;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.model.Language;
import org.veladora.report.count.ChainSections;
import org.veladora.report.count.RepeatSections;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Section;

/// Estimates by other designs than overlapping lists, as plain text for a terminal of 96 columns,
/// for the owner of the data: the answer, the methods side by side, what the data say of their
/// assumptions.
public final class DesignText {
  private DesignText() {}

  /// Writes an estimate of one list with repeat captures.
  ///
  /// @param estimate the estimate
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(RepeatEstimate estimate, Language language) {
    Messages messages = Messages.in(language);
    RepeatSections sections = RepeatSections.of(estimate, messages);
    return render("repeats.title", messages, sections.answer(), sections.sections());
  }

  /// Writes an estimate of a sample by referral chains.
  ///
  /// @param estimate the estimate
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(ChainEstimate estimate, Language language) {
    Messages messages = Messages.in(language);
    ChainSections sections = ChainSections.of(estimate, messages);
    return render("chains.title", messages, sections.answer(), sections.sections());
  }

  private static String render(
      String title, Messages messages, List<String> answer, List<Section> sections) {
    TextPage page = new TextPage();
    TextBlocks blocks = new TextBlocks(page, _ -> {});
    page.paragraph(0, messages.text("report.owner.mark")).blank();
    page.title(messages.text(title));
    answer.forEach(paragraph -> page.blank().paragraph(0, paragraph));
    sections.forEach(section -> blocks.write(section, false));
    return page.toString();
  }
}
