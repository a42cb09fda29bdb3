package org.veladora.app.decisions;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.veladora.app.delimited.DelimitedFile;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;
import org.veladora.model.BadInput;
import org.veladora.model.FileHash;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

/// Reads one review file, as it was exported or as a spreadsheet saved it: with or without byte
/// order mark, commas, semicolons or tabs, quoted or not, columns in any order and others beside
/// them.
final class DecisionFile implements DelimitedFile.Reader {
  private static final Map<String, Verdict> WORDS =
      Map.of(
          "same", Verdict.SAME,
          "misma", Verdict.SAME,
          "mismo", Verdict.SAME,
          "different", Verdict.DIFFERENT,
          "distinta", Verdict.DIFFERENT,
          "distinto", Verdict.DIFFERENT,
          "unsure", Verdict.UNSURE,
          "no se", Verdict.UNSURE);
  private static final String EXPECTED = "misma, distinta, no sé (same, different, unsure)";
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,15})?) ?(%?)");
  private static final int MOST_AUTHOR = 100;

  private final String file;
  private final Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
  private final List<DecidedRow> rows = new ArrayList<>();

  private DecisionFile(String file) {
    this.file = file;
  }

  /// The rows with a verdict, and the hash of the text.
  record Contents(List<DecidedRow> rows, FileHash hash) {}

  /// Reads a file.
  ///
  /// @throws BadInput V001 where a column is missing, V003 to V008 where a cell cannot be used, and
  ///   as [DelimitedFile#readOfSpreadsheet]
  static Contents read(Path path) throws IOException {
    DecisionFile file = new DecisionFile(DelimitedFile.name(path));
    FileHash hash = DelimitedFile.readOfSpreadsheet(path, file).hash();
    return new Contents(List.copyOf(file.rows), hash);
  }

  @Override
  public void header(List<String> titles) {
    List<String> folded = titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).toList();
    for (ReviewColumn column : ReviewColumn.listAll()) {
      int at = folded.indexOf(column.title());
      if (at < 0) {
        throw new BadInput(Problem.of("V001", file, column.title()));
      }
      columns.put(column, at);
    }
  }

  @Override
  public void row(long line, List<String> fields) {
    String word = cell(fields, ReviewColumn.VERDICT);
    if (word.isEmpty()) {
      return;
    }
    Verdict verdict = WORDS.get(folded(word));
    if (verdict == null) {
      throw problem("V003", line, ReviewColumn.VERDICT, EXPECTED);
    }
    RecordRef a = record(line, fields, ReviewColumn.A_SOURCE, ReviewColumn.A_RECORD);
    RecordRef b = record(line, fields, ReviewColumn.B_SOURCE, ReviewColumn.B_RECORD);
    if (a.equals(b)) {
      throw problem("V007", line, ReviewColumn.B_RECORD);
    }
    rows.add(
        new DecidedRow(
            file,
            line,
            cell(fields, ReviewColumn.PAIR),
            cell(fields, ReviewColumn.RUN),
            a,
            b,
            verdict,
            probability(line, cell(fields, ReviewColumn.PROBABILITY), verdict),
            author(line, cell(fields, ReviewColumn.AUTHOR))));
  }

  private String cell(List<String> fields, ReviewColumn column) {
    return fields.get(Objects.requireNonNull(columns.get(column)));
  }

  private BadInput problem(String code, long line, ReviewColumn column, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(file, line, column.title()));
    arguments.addAll(List.of(more));
    return new BadInput(Problem.of(code, arguments.toArray()));
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private RecordRef record(
      long line, List<String> fields, ReviewColumn source, ReviewColumn number) {
    String id = cell(fields, number);
    String bare = id.startsWith("'") ? id.substring(1) : id;
    if (bare.isEmpty()) {
      throw problem("V007", line, number);
    }
    try {
      return new RecordRef(new SourceId(cell(fields, source)), bare);
    } catch (IllegalArgumentException e) {
      throw new BadInput(problem("V007", line, source).problem(), e);
    }
  }

  /// The probability: 0.9, 0,9 or 90 %. Where none is given, the verdict is taken for sure.
  private double probability(long line, String cell, Verdict verdict) {
    if (cell.isEmpty()) {
      return switch (verdict) {
        case SAME -> 1;
        case DIFFERENT -> 0;
        case UNSURE -> 0.5;
      };
    }
    Matcher number = NUMBER.matcher(cell);
    if (!number.matches()) {
      throw problem("V004", line, ReviewColumn.PROBABILITY);
    }
    double value = Double.parseDouble(number.group(1).replace(',', '.'));
    double probability = number.group(2).isEmpty() ? value : value / 100;
    if (probability > 1) {
      throw problem("V004", line, ReviewColumn.PROBABILITY);
    }
    boolean against =
        switch (verdict) {
          case SAME -> probability < 0.5;
          case DIFFERENT -> probability > 0.5;
          case UNSURE -> false;
        };
    if (against) {
      throw problem("V008", line, ReviewColumn.PROBABILITY);
    }
    return probability;
  }

  private String author(long line, String cell) {
    boolean legible = cell.chars().noneMatch(Character::isISOControl);
    if (cell.isEmpty() || cell.length() > MOST_AUTHOR || !legible) {
      throw problem("V005", line, ReviewColumn.AUTHOR);
    }
    return cell;
  }
}
