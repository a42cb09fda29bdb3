package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.TableView;
import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.report.document.PrintedTable;
import org.veladora.report.document.ReportDocument;
import org.veladora.report.layout.RuleDifference;
import org.veladora.report.layout.Sheet;
import org.veladora.report.layout.Sheets;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.DocumentWords;

/// A report as plain text for a terminal of 96 columns, in one language.
///
/// It has the content of the HTML report but for charts; of a table without one of its rules it
/// shows the total only.
public final class TextReport {
  private final Messages messages;
  private final TextPage page = new TextPage();
  private final TextParts parts;

  private TextReport(Messages messages) {
    this.messages = messages;
    this.parts = new TextParts(messages, page);
  }

  /// Writes a report.
  ///
  /// @param document the report
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(ReportDocument document, Language language) {
    TextReport report = new TextReport(Messages.in(language));
    report.write(document);
    return report.page.toString();
  }

  private void write(ReportDocument document) {
    if (document.forOwnerOnly()) {
      page.paragraph(0, messages.text("report.owner.mark")).blank();
    }
    page.title(messages.text(document.title()));
    document.summary().forEach(paragraph -> page.blank().paragraph(0, messages.text(paragraph)));
    document.figures().tabulations().forEach(this::tabulation);
    document.figures().derived().forEach(this::derived);
    document.printed().forEach(this::printed);
    document.imports().forEach(this::imported);
    howToRead(document);
    parts.provenance(document);
    if (document.forOwnerOnly()) {
      page.blank().paragraph(0, messages.text("report.owner.mark"));
    }
  }

  private void tabulation(DisclosedTabulation tabulation) {
    page.heading(messages.text(tabulation.table().title()));
    parts.definition(tabulation.definition());
    parts.sheets(sheets -> sheets.of(tabulation.table()));
    accounting(tabulation.accounting());
    effects(tabulation);
  }

  private void accounting(TableView accounting) {
    page.blank().paragraph(0, messages.text("report.accounting.title") + ":");
    Sheet sheet = new Sheets(messages, 2).of(accounting).getFirst();
    List<String> labels = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (Sheet.Line line : sheet.groups().getFirst().lines()) {
      labels.add(line.total() ? messages.text("report.accounting.read") : line.label());
      numbers.add(line.cells().getFirst().text());
    }
    page.account(labels, numbers);
    parts.legend(List.of(sheet));
  }

  private void effects(DisclosedTabulation tabulation) {
    if (!tabulation.effects().isEmpty()) {
      page.blank().paragraph(0, messages.text("report.effects.totals") + ":");
      page.account(
          tabulation.effects().stream().map(effect -> messages.text(effect.label())).toList(),
          tabulation.effects().stream()
              .map(effect -> total(effect.without(), tabulation.table()))
              .toList());
    }
    if (!tabulation.effectsKept().isEmpty()) {
      page.blank().paragraph(0, messages.text("report.effects.kept") + ":");
      tabulation
          .effectsKept()
          .forEach(rule -> page.paragraph(2, "- " + messages.text(rule.label())));
    }
  }

  private static String total(TableView without, TableView with) {
    List<Integer> total = without.dimensions().stream().map(_ -> TableView.TOTAL).toList();
    return RuleDifference.cell(without, with, total).text();
  }

  private void derived(DerivedTable table) {
    page.heading(messages.text(table.title()));
    grid(table);
  }

  private void grid(DerivedTable table) {
    page.paragraph(0, messages.text(table.explanation()));
    parts.sheets(sheets -> sheets.of(table));
  }

  private void printed(PrintedTable printed) {
    String title = messages.text(printed.table().title());
    page.heading(messages.text("report.printed.table", title));
    grid(printed.table());
    page.blank();
    parts.labelled("report.definition.source", printed.citation());
    if (printed.findings().isEmpty()) {
      page.paragraph(0, messages.text("report.printed.sound"));
      return;
    }
    page.paragraph(0, messages.text("report.printed.findings") + ":");
    printed.findings().forEach(finding -> page.paragraph(2, "- " + messages.text(finding)));
  }

  private void imported(ImportReport report) {
    new ImportText(messages, page).write(report);
  }

  private void howToRead(ReportDocument document) {
    page.heading(messages.text("report.reading.title"));
    DocumentWords.paragraphs(document.figures().basis(), messages)
        .forEach(paragraph -> page.paragraph(0, paragraph));
    document.notes().forEach(note -> page.paragraph(0, "- " + messages.text(note)));
  }
}
