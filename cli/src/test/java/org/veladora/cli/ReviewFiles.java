package org.veladora.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// A review file as a reviewer fills it in. The invented values have neither commas nor quotes.
final class ReviewFiles {
  private final List<String> header;
  private final List<String[]> rows = new ArrayList<>();

  private ReviewFiles(List<String> lines) {
    this.header = List.of(lines.getFirst().replace("\uFEFF", "").split(",", -1));
    lines.stream().skip(1).forEach(line -> rows.add(line.split(",", -1)));
  }

  static ReviewFiles read(Path file) throws IOException {
    return new ReviewFiles(Files.readString(file).lines().toList());
  }

  List<String> header() {
    return header;
  }

  int size() {
    return rows.size();
  }

  String get(int row, String column) {
    return rows.get(row)[header.indexOf(column)];
  }

  List<String> column(String column) {
    return rows.stream().map(row -> row[header.indexOf(column)]).toList();
  }

  ReviewFiles set(int row, String column, String value) {
    rows.get(row)[header.indexOf(column)] = value;
    return this;
  }

  ReviewFiles decide(int row, String verdict, String probability, String author) {
    return set(row, "verdict", verdict)
        .set(row, "probability", probability)
        .set(row, "author", author);
  }

  /// Decides every row by the truth: numbers of lists end in `Ñ` and the number of the person.
  ReviewFiles decideAll(String author, IntPredicate wrong) {
    for (int row = 0; row < rows.size(); row++) {
      boolean same = person(get(row, "a_record")).equals(person(get(row, "b_record")));
      decide(row, same != wrong.test(row) ? "misma" : "distinta", "", author);
    }
    return this;
  }

  static String person(String record) {
    return record.replaceFirst(".*Ñ", "");
  }

  int find(String column, String value) {
    for (int row = 0; row < rows.size(); row++) {
      if (get(row, column).equals(value)) {
        return row;
      }
    }
    throw new IllegalArgumentException("no row has " + value + " in " + column);
  }

  Path write(Path file) throws IOException {
    return Files.writeString(file, text(","), StandardCharsets.UTF_8);
  }

  /// As a spreadsheet in Spanish saves it: semicolons, quotes, the apostrophes gone, its own
  /// charset.
  Path writeAsSpreadsheet(Path file) throws IOException {
    String text =
        text(";")
            .lines()
            .map(line ->
                Arrays.stream(line.split(";", -1))
                    .map(cell -> "\"" + cell.replaceFirst("^'", "") + "\"")
                    .collect(Collectors.joining(";")))
            .collect(Collectors.joining("\r\n"));
    return Files.writeString(file, text, Charset.forName("windows-1252"));
  }

  private String text(String separator) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(separator, header).toLowerCase(Locale.ROOT));
    rows.forEach(row -> lines.add(String.join(separator, row)));
    return String.join("\r\n", lines) + "\r\n";
  }
}
