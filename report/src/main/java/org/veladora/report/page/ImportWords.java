package org.veladora.report.page;

import java.util.ArrayList;
import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;

/// The account of an import in words.
public final class ImportWords {
  private final Messages messages;

  /// Makes the words of a language.
  ///
  /// @param messages the catalogue
  public ImportWords(Messages messages) {
    this.messages = messages;
  }

  /// A line of an account.
  ///
  /// @param label what was counted
  /// @param number how many
  public record Line(String label, String number) {}

  /// The sum that always holds: read = accepted + set aside + left out.
  ///
  /// @param report the account
  /// @return the sum in words
  public String balance(ImportReport report) {
    return messages.text(
        "report.import.balance",
        FigureText.of(report.rowsRead()),
        FigureText.of(report.rowsAccepted()),
        FigureText.of(report.rowsSetAside()),
        FigureText.of(report.leftOut().stream().mapToLong(ImportReport.LeftOut::rows).sum()));
  }

  /// What became of the rows: accepted, set aside, one line a rule, and the sum.
  ///
  /// @param report the account
  /// @return the lines
  public List<Line> rows(ImportReport report) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("report.import.accepted", report.rowsAccepted()));
    lines.add(line("report.import.setAside", report.rowsSetAside()));
    for (ImportReport.LeftOut rule : report.leftOut()) {
      String label = messages.text("report.import.leftOut", messages.text(rule.label()));
      lines.add(new Line(label, FigureText.of(rule.rows())));
    }
    lines.add(line("report.import.read", report.rowsRead()));
    return lines;
  }

  /// How many records the accepted rows gave.
  ///
  /// @param report the account
  /// @return a sentence
  public String records(ImportReport report) {
    return messages.text("report.import.records", FigureText.of(report.records()));
  }

  /// Cells that held a sentinel.
  ///
  /// @param item field, sentinel and count
  /// @return the line
  public Line sentinel(ImportReport.Sentinel item) {
    String written =
        item.sentinel().isEmpty()
            ? messages.text("report.import.blank")
            : messages.text("report.import.quoted", item.sentinel());
    String label =
        messages.text(
            "report.import.sentinel", field(item.field()), written, answer(item.meaning()));
    return new Line(label, FigureText.of(item.cells()));
  }

  /// Cells that were repaired.
  ///
  /// @param item field, kind of repair and count
  /// @return the line
  public Line repaired(ImportReport.Repaired item) {
    String kind = messages.findText("report.repair." + item.kind()).orElse(item.kind());
    return new Line(
        messages.text("report.import.repair", field(item.field()), kind),
        FigureText.of(item.cells()));
  }

  /// Cells that could not be used.
  ///
  /// @param item field, reason, first place and count
  /// @return the line
  public Line unusable(ImportReport.Unusable item) {
    String label =
        messages.text(
            "report.import.unusableCell",
            field(item.field()),
            reason(item.reason()),
            answer(item.readAs()),
            FigureText.of(item.firstLine()),
            item.column());
    return new Line(label, FigureText.of(item.cells()));
  }

  /// Where an issue is.
  ///
  /// @param issue the issue
  /// @return line, and column where it is of a cell
  public String place(ImportIssue issue) {
    return issue.column() == 0
        ? messages.text("report.import.line", FigureText.of(issue.line()))
        : messages.text("report.import.cell", FigureText.of(issue.line()), issue.column());
  }

  private Line line(String key, long number) {
    return new Line(messages.text(key), FigureText.of(number));
  }

  /// A reason in words: a text of its own, or the message of the problem where that needs no
  /// values; the bare code for any other.
  private String reason(String code) {
    return messages
        .findText(code + ".short")
        .or(() -> messages.findText(code + ".message").filter(text -> !text.contains("{")))
        .orElse(code);
  }

  private String answer(String kind) {
    return messages.findText("report.answer." + kind).orElse(kind);
  }

  private String field(FieldId field) {
    return messages.findText("report.field." + field.value()).orElse(field.value());
  }
}
