package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import org.veladora.report.layout.CellText;
import org.veladora.report.layout.Sheet;

/// A page of plain text for a terminal, at most [#WIDTH] characters across where words allow.
final class TextPage {
  /// Characters across.
  static final int WIDTH = 96;

  private static final String GAP = "  ";

  private final StringBuilder text = new StringBuilder();

  TextPage blank() {
    text.append('\n');
    return this;
  }

  TextPage title(String title) {
    return underlined(title, "=");
  }

  TextPage heading(String heading) {
    return blank().underlined(heading, "-");
  }

  private TextPage underlined(String line, String rule) {
    List<String> lines = wrap(line, WIDTH);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    lines.forEach(part -> text.append(part).append('\n'));
    text.append(rule.repeat(longest)).append('\n');
    return this;
  }

  /// A paragraph, set in by some characters; the lines of a list's item hang under its text.
  TextPage paragraph(int indent, String paragraph) {
    int hanging = paragraph.startsWith("- ") ? indent + 2 : indent;
    List<String> lines = wrap(paragraph, WIDTH - hanging);
    for (int i = 0; i < lines.size(); i++) {
      text.append(" ".repeat(i == 0 ? indent : hanging)).append(lines.get(i)).append('\n');
    }
    return this;
  }

  /// Two columns: labels, and numbers flush right.
  TextPage account(List<String> labels, List<String> numbers) {
    int wide = numbers.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < labels.size(); i++) {
      List<String> lines = wrap(labels.get(i), WIDTH - wide - 6);
      text.append(GAP).append(right(numbers.get(i), wide)).append(GAP);
      text.append(String.join("\n" + " ".repeat(wide + 4), lines)).append('\n');
    }
    return this;
  }

  /// A sheet of a table.
  TextPage sheet(Sheet sheet) {
    List<List<String>> columns = columns(sheet);
    List<Integer> widths = widths(columns);
    int lines = columns.getFirst().size();
    for (int line = 0; line < lines; line++) {
      StringBuilder row = new StringBuilder(GAP);
      for (int c = 0; c < columns.size(); c++) {
        String cell = columns.get(c).get(line);
        row.append(c == 0 ? left(cell, widths.get(c)) : GAP + right(cell, widths.get(c)));
      }
      text.append(row.toString().stripTrailing()).append('\n');
      if (line == 0) {
        text.append(GAP).append("-".repeat(across(widths))).append('\n');
      }
    }
    return this;
  }

  /// Whether a sheet fits across the page.
  static boolean fits(Sheet sheet) {
    return across(widths(columns(sheet))) + GAP.length() <= WIDTH;
  }

  private static List<Integer> widths(List<List<String>> columns) {
    return columns.stream()
        .map(column -> column.stream().mapToInt(String::length).max().orElse(0))
        .toList();
  }

  private static int across(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
  }

  /// The sheet column by column: heading, then a line a row; a group's label has a line of its own.
  private static List<List<String>> columns(Sheet sheet) {
    List<List<String>> columns = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    labels.add(sheet.rowHeading());
    columns.add(labels);
    for (Sheet.Column column : sheet.columns()) {
      String unit = column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
      columns.add(new ArrayList<>(List.of(column.label() + unit)));
    }
    for (Sheet.Group group : sheet.groups()) {
      if (!group.label().isEmpty()) {
        labels.add(group.label());
        columns.subList(1, columns.size()).forEach(column -> column.add(""));
      }
      for (Sheet.Line line : group.lines()) {
        labels.add((group.label().isEmpty() ? "" : GAP) + line.label());
        List<CellText> cells = line.cells();
        for (int c = 0; c < cells.size(); c++) {
          columns.get(c + 1).add(cells.get(c).text());
        }
      }
    }
    return columns;
  }

  /// Divides a text into lines.
  static List<String> wrap(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String left(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  private static String right(String cell, int width) {
    return " ".repeat(width - cell.length()) + cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
