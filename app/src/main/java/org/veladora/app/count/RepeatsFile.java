package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.veladora.app.delimited.DelimitedFile;
import org.veladora.estimation.onelist.RepeatCaptures;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceFile;

/// A file of one list with repeat captures: how often people were captured.
///
/// ```
/// captures,n       captures,sex,place
/// 1,160            1,f,norte
/// 2,35             3,m,sur           one row a person
/// ```
///
/// A column called `captures`, `capture`, `times`, `registros`, `capturas` or `veces` holds how
/// often (1 to [#MOST_CAPTURES]); one called `n`, `people`, `personas` or as in [HistoryFile] the
/// number of people, without which each row is one person. Columns named as covariates hold
/// categories, as they are written; a blank is the category `unknown`. Other columns are passed
/// over.
final class RepeatsFile implements DelimitedFile.Reader {
  private static final Set<String> CAPTURES =
      Set.of("captures", "capture", "times", "registros", "capturas", "veces");

  /// The most captures of a person.
  static final int MOST_CAPTURES = 10_000;

  /// The most categories of a covariate.
  static final int MOST_CATEGORIES = 50;

  private static final String UNKNOWN = "unknown";

  private final String name;
  private final List<String> covariates;
  private final List<Integer> covariateColumns = new ArrayList<>();
  private final List<Set<String>> categories = new ArrayList<>();
  private final Map<Integer, Map<List<String>, Long>> people = new TreeMap<>();
  private int captureColumn = -1;
  private int countColumn = -1;
  private long peopleRead;

  private RepeatsFile(String name, List<String> covariates) {
    this.name = name;
    this.covariates = covariates;
  }

  /// What a file holds.
  ///
  /// @param captures who was captured how often
  /// @param file its name, hash and size
  record Contents(RepeatCaptures captures, SourceFile file) {}

  /// Reads a file.
  ///
  /// @param covariates names of columns, without regard to case
  /// @throws BadInput R201 to R206, and as [DelimitedFile]
  static Contents read(Path file, List<String> covariates) throws IOException {
    RepeatsFile contents = new RepeatsFile(DelimitedFile.name(file), covariates);
    SourceFile source = DelimitedFile.read(file, contents);
    List<RepeatCaptures.Group> groups = new ArrayList<>();
    contents.people.forEach((captures, alike) ->
        alike.forEach((categories, count) ->
            groups.add(new RepeatCaptures.Group(captures, categories, count))));
    return new Contents(new RepeatCaptures(covariates, groups), source);
  }

  @Override
  public void header(List<String> titles) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      String word = titles.get(i).toLowerCase(Locale.ROOT);
      boolean captures = CAPTURES.contains(word);
      boolean counts = HistoryFile.COUNTS.contains(word);
      captureColumn = captures ? i : captureColumn;
      countColumn = counts ? i : countColumn;
      if (columns.put(word, i) != null || !kinds.add(captures ? "captures" : counts ? "n" : word)) {
        throw new BadInput(Problem.of("N203", name, i + 1));
      }
    }
    String all = String.join(", ", titles);
    if (captureColumn < 0) {
      throw new BadInput(Problem.of("R201", name, all));
    }
    for (String covariate : covariates) {
      int column = columns.getOrDefault(covariate.toLowerCase(Locale.ROOT), -1);
      if (column < 0 || column == captureColumn || column == countColumn) {
        throw new BadInput(Problem.of("R205", name, covariate, all));
      }
      covariateColumns.add(column);
      categories.add(new HashSet<>());
    }
  }

  @Override
  public void row(long line, List<String> fields) {
    long count = countColumn < 0 ? 1 : count(fields.get(countColumn), line);
    int captures = captures(fields.get(captureColumn), line);
    if (captures == 0 && count > 0) {
      throw new BadInput(Problem.of("R203", name, line));
    }
    if (count > 0) {
      people
          .computeIfAbsent(captures, _ -> new LinkedHashMap<>())
          .merge(categories(fields), count, Long::sum);
    }
  }

  private List<String> categories(List<String> fields) {
    List<String> row = new ArrayList<>();
    for (int covariate = 0; covariate < covariateColumns.size(); covariate++) {
      String field = fields.get(covariateColumns.get(covariate));
      String category = field.isEmpty() ? UNKNOWN : field;
      Set<String> known = categories.get(covariate);
      known.add(category);
      if (known.size() > MOST_CATEGORIES) {
        throw new BadInput(Problem.of("R206", name, covariates.get(covariate), MOST_CATEGORIES));
      }
      row.add(category);
    }
    return List.copyOf(row);
  }

  private int captures(String text, long line) {
    if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) <= MOST_CAPTURES) {
      return Integer.parseInt(text);
    }
    throw new BadInput(Problem.of("R202", name, line, captureColumn + 1, MOST_CAPTURES));
  }

  private long count(String text, long line) {
    if (text.matches("[0-9]{1,18}")
        && Long.parseLong(text) <= HistoryFile.MOST_PEOPLE - peopleRead) {
      peopleRead += Long.parseLong(text);
      return Long.parseLong(text);
    }
    throw new BadInput(Problem.of("R204", name, line, countColumn + 1, HistoryFile.MOST_PEOPLE));
  }
}
