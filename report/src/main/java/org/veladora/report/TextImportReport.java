package org.veladora.report;

import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.report.messages.Messages;

/// The account of a file's import as plain text for a terminal, for its owner.
public final class TextImportReport {
  private TextImportReport() {}

  /// Writes an account: rows read = accepted + set aside + left out, what each rule left out,
  /// sentinels, repairs, unusable cells, and the first rows set aside with line, column, reason and
  /// remedy.
  ///
  /// @param report the account
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  /// @throws IllegalArgumentException if the catalogue does not know the code of an issue
  public static String render(ImportReport report, Language language) {
    TextPage page = new TextPage();
    Messages messages = Messages.in(language);
    page.paragraph(0, messages.text("report.owner.mark"));
    new ImportText(messages, page).write(report);
    return page.toString();
  }
}
