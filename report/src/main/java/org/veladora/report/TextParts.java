package org.veladora.report;

import java.util.List;
import java.util.function.Function;
import org.veladora.figures.Definition;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.LocalText;
import org.veladora.report.document.Document;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.layout.Sheet;
import org.veladora.report.layout.Sheets;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.DocumentWords;

/// Writes what all reports have on a page: tables, definitions, provenance.
final class TextParts {
  private final Messages messages;
  private final TextPage page;

  TextParts(Messages messages, TextPage page) {
    this.messages = messages;
    this.page = page;
  }

  void definition(Definition definition) {
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

  void labelled(String key, LocalText text) {
    page.paragraph(0, messages.text(key) + ": " + messages.text(text));
  }

  /// Divides a table into as few sheets as fit across.
  void sheets(Function<Sheets, List<Sheet>> layout) {
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

  void legend(List<Sheet> sheets) {
    for (Mark mark : List.of(Mark.SUPPRESSED, Mark.NO_DATA, Mark.AT_LEAST)) {
      if (sheets.stream().anyMatch(sheet -> sheet.has(mark))) {
        page.paragraph(2, messages.text("report.legend." + mark.name()));
      }
    }
  }

  void provenance(Document document) {
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
