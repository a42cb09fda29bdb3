package org.veladora.report.page;

import java.util.List;
import org.veladora.disclosure.Basis;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.TableView;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.report.charts.Chart;
import org.veladora.report.layout.CellText;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.Mark;
import org.veladora.report.layout.RuleDifference;
import org.veladora.report.layout.Sheet;
import org.veladora.report.layout.Sheets;
import org.veladora.report.messages.Messages;

/// What the templates of one language show: texts, sheets and charts.
///
/// @param messages texts in the edition's language
public record Edition(Messages messages) {
  /// Columns across a printed page.
  private static final int MAX_COLUMNS = 12;

  /// The most issues of an import that a page lists.
  private static final int MAX_ISSUES = 100;

  /// A text of the catalogue.
  ///
  /// @param key its key
  /// @param arguments values for its places
  /// @return the text
  public String t(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /// A text of the figures.
  ///
  /// @param text the text in both languages
  /// @return the text
  public String t(LocalText text) {
    return messages.text(text);
  }

  /// The code of the language, as in HTML.
  ///
  /// @return `es` or `en`
  public String lang() {
    return messages.language().code();
  }

  /// An id that no other language of the page has.
  ///
  /// @param name what it identifies
  /// @return the id
  public String id(String name) {
    return name + "-" + lang();
  }

  /// The sheets of a table of people.
  ///
  /// @param view the table
  /// @return the sheets
  public List<Sheet> sheets(TableView view) {
    return layout().of(view);
  }

  /// The sheets of a derived table.
  ///
  /// @param table the table
  /// @return the sheets
  public List<Sheet> sheets(DerivedTable table) {
    return layout().of(table);
  }

  /// The sheets of a table without one of its rules.
  ///
  /// @param without the table without the rule
  /// @param with the table
  /// @return the sheets, with differences
  public List<Sheet> difference(TableView without, TableView with) {
    return layout().difference(without, with);
  }

  private Sheets layout() {
    return new Sheets(messages, MAX_COLUMNS);
  }

  /// What became of every record read: one line a rule, and the sum.
  ///
  /// @param accounting the account
  /// @return the lines, the sum last
  public List<Sheet.Line> accounting(TableView accounting) {
    return sheets(accounting).getFirst().groups().getFirst().lines();
  }

  /// The total of a table without a rule, and how it differs from the table's.
  ///
  /// @param effect the rule and the table without it
  /// @param tabulation the table
  /// @return number and difference, or the symbol of its mark
  public CellText total(
      DisclosedTabulation.DisclosedEffect effect, DisclosedTabulation tabulation) {
    List<Integer> total = effect.without().dimensions().stream().map(_ -> TableView.TOTAL).toList();
    return RuleDifference.cell(effect.without(), tabulation.table(), total);
  }

  /// The chart of a table.
  ///
  /// @param view the table
  /// @return the chart
  public Chart chart(TableView view) {
    return Chart.of(view, messages);
  }

  /// What a reader who does not see a symbol hears instead.
  ///
  /// @param cell the cell
  /// @return such as "suppressed"
  public String spoken(CellText cell) {
    String mark = messages.text("report.cell." + cell.mark().name());
    return cell.mark() == Mark.AT_LEAST ? cell.text().replace("≥", mark) : mark;
  }

  /// The marks that a table has, for its legend.
  ///
  /// @param sheets its sheets
  /// @return marks in a fixed order
  public List<Mark> marks(List<Sheet> sheets) {
    return List.of(Mark.SUPPRESSED, Mark.NO_DATA, Mark.AT_LEAST).stream()
        .filter(mark -> sheets.stream().anyMatch(sheet -> sheet.has(mark)))
        .toList();
  }

  /// Why the figures may be seen, and by whom.
  ///
  /// @param basis the basis
  /// @return paragraphs
  public List<String> basis(Basis basis) {
    return DocumentWords.paragraphs(basis, messages);
  }

  /// Whether a file is published, and where and when.
  ///
  /// @param input the file
  /// @return a phrase
  public String status(InputFile input) {
    return DocumentWords.status(input, messages);
  }

  /// A declaration by kind and id.
  ///
  /// @param declaration the declaration
  /// @return such as `definition victims`
  public String name(ProvenanceRecord.Declaration declaration) {
    return DocumentWords.name(declaration, messages);
  }

  /// A number.
  ///
  /// @param number the number
  /// @return the number as text
  public String number(long number) {
    return FigureText.of(number);
  }

  /// The account of an import in words.
  ///
  /// @return the words
  public ImportWords words() {
    return new ImportWords(messages);
  }

  /// The first issues of an import.
  ///
  /// @param report the account
  /// @return at most 100
  public List<ImportIssue> issues(ImportReport report) {
    return report.issues().subList(0, Math.min(MAX_ISSUES, report.issues().size()));
  }

  /// An issue in words.
  ///
  /// @param issue the issue
  /// @return message and remedy
  public Messages.Explained explained(ImportIssue issue) {
    return messages.problem(issue.problem());
  }
}
