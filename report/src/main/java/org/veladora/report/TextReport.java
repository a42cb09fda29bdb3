package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.Definition;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.TableView;
import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.report.document.PrintedTable;
import org.veladora.report.document.ReportDocument;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
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

  private TextReport(Messages messages) {
    this.messages = messages;
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
    provenance(document);
    if (document.forOwnerOnly()) {
      page.blank().paragraph(0, messages.text("report.owner.mark"));
    }
  }

  private void tabulation(DisclosedTabulation tabulation) {
    page.heading(messages.text(tabulation.table().title()));
    definition(tabulation.definition());
    sheets(sheets -> sheets.of(tabulation.table()));
    accounting(tabulation.accounting());
    effects(tabulation);
  }

  private void definition(Definition definition) {
    labelled("report.definition.counted", definition.title());
    labelled("report.definition.population", definition.population());
    labelled("report.definition.unit", definition.unit());
    for (Definition.Statement statement : definition.statements()) {
      page.paragraph(
          0, "- " + messages.text(statement.subject()) + ": " + messages.text(statement.rule()));
    }
    labelled("report.definition.source", definition.citation());
    definition.notes().forEach(note -> labelled("report.definition.note", note));
  }

  private void labelled(String key, LocalText text) {
    page.paragraph(0, messages.text(key) + ": " + messages.text(text));
  }

  /// Divides a table into as few sheets as fit across.
  private void sheets(Function<Sheets, List<Sheet>> layout) {
    List<Sheet> sheets = layout.apply(new Sheets(messages, Integer.MAX_VALUE));
    for (int n = sheets.getFirst().columns().size() - 1; n > 0 && !fit(sheets); n--) {
      sheets = layout.apply(new Sheets(messages, n));
    }
    for (Sheet sheet : sheets) {
      page.blank();
      if (!sheet.columnHeading().isEmpty()) {
        page.paragraph(2, messages.text("report.table.across", sheet.columnHeading()));
      }
      page.sheet(sheet);
    }
    legend(sheets);
  }

  private static boolean fit(List<Sheet> sheets) {
    return sheets.stream().allMatch(TextPage::fits);
  }

  private void legend(List<Sheet> sheets) {
    for (Mark mark : List.of(Mark.SUPPRESSED, Mark.NO_DATA, Mark.AT_LEAST)) {
      if (sheets.stream().anyMatch(sheet -> sheet.has(mark))) {
        page.paragraph(2, messages.text("report.legend." + mark.name()));
      }
    }
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
    legend(List.of(sheet));
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
    sheets(sheets -> sheets.of(table));
  }

  private void printed(PrintedTable printed) {
    String title = messages.text(printed.table().title());
    page.heading(messages.text("report.printed.table", title));
    grid(printed.table());
    page.blank();
    labelled("report.definition.source", printed.citation());
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

  private void provenance(ReportDocument document) {
    ProvenanceRecord provenance = document.provenance();
    page.heading(messages.text("report.provenance.title"));
    page.paragraph(0, messages.text("report.provenance.program") + ": " + provenance.program());
    page.paragraph(0, messages.text("report.provenance.command") + ": " + provenance.command());
    if (provenance.seed() != 0) {
      page.paragraph(0, messages.text("report.provenance.seed") + ": " + provenance.seed());
    }
    for (InputFile input : provenance.inputs()) {
      page.paragraph(
          0, "- " + input.file().name() + " (" + DocumentWords.status(input, messages) + ")");
      page.paragraph(
          2,
          document.identifies(input)
              ? "SHA-256 " + input.file().hash().sha256() + ", " + bytes(input.file().sizeBytes())
              : messages.text("report.provenance.kept"));
    }
    for (ProvenanceRecord.Declaration declaration : provenance.declarations()) {
      page.paragraph(0, "- " + DocumentWords.name(declaration, messages));
      page.paragraph(2, "SHA-256 " + declaration.hash().sha256());
    }
  }

  private String bytes(long bytes) {
    return messages.text("report.provenance.bytes", FigureText.of(bytes));
  }
}
