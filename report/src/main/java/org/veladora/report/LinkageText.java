package org.veladora.report;

import org.veladora.figures.LinkageSummary;
import org.veladora.model.Language;
import org.veladora.report.count.LinkageSection;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Section;

/// The figures of a linkage as plain text for a terminal of 96 columns, in one language, for the
/// owner of the lists: people, expected errors, people at other thresholds, what the lists say.
public final class LinkageText {
  private LinkageText() {}

  /// Writes the figures.
  ///
  /// @param linkage the figures
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(LinkageSummary linkage, Language language) {
    Messages messages = Messages.in(language);
    TextPage page = new TextPage();
    page.paragraph(0, messages.text("report.owner.mark"));
    new TextBlocks(page, _ -> {})
        .write(
            new Section(
                "linkage",
                messages.text("count.section.linkage"),
                LinkageSection.figures(linkage, messages)),
            false);
    return page.toString();
  }
}
