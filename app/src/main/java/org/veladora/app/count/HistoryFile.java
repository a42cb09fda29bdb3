package org.veladora.app.count;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.veladora.app.delimited.DelimitedFile;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceFile;

/// A file of capture histories: one column a list, with 1 where the people of the row are on it and
/// 0 where not.
///
/// ```
/// A,B,C,n          A,B,C
/// 1,0,0,40         1,0,0
/// 1,1,0,6          1,1,0      one row a person
/// ```
///
/// A column called `n`, `count`, `freq`, `frequency`, `people`, `personas`, `conteo` or
/// `frecuencia` holds the number of people; without it each row is one person. `stratum` or
/// `estrato` names the stratum; `incident` or `operativo` the incident in which the people of the
/// row were found. The order of columns and rows does not matter; a history that repeats is added
/// up; a row with 0 in every list must have the count 0, because nobody sees those people. Commas,
/// semicolons or tabs; UTF-8. At most [#MOST_PEOPLE] people: a bootstrap draws each of them in each
/// replicate.
final class HistoryFile implements DelimitedFile.Reader {
  /// What a column of people is called.
  static final Set<String> COUNTS =
      Set.of("n", "count", "freq", "frequency", "people", "personas", "conteo", "frecuencia");

  private static final Set<String> STRATA = Set.of("stratum", "estrato");
  private static final Set<String> INCIDENTS = Set.of("incident", "operativo");
  private static final String COUNT = "n";
  private static final String STRATUM = "stratum";
  private static final String INCIDENT = "incident";
  private static final String ALL = CaptureReadings.ALL;

  /// The most people of a file.
  static final long MOST_PEOPLE = 10_000_000;

  private final String name;
  private final List<String> lists = new ArrayList<>();
  private final List<Integer> listColumns = new ArrayList<>();
  private final Map<String, Map<Long, Long>> people = new TreeMap<>();
  private final Map<String, Map<String, Map<Long, Long>>> byIncident = new TreeMap<>();
  private final List<Captures.Incident> alone = new ArrayList<>();
  private int countColumn = -1;
  private int stratumColumn = -1;
  private int incidentColumn = -1;
  private long peopleRead;

  private HistoryFile(String name) {
    this.name = name;
  }

  /// What a file holds.
  ///
  /// @param captures the histories
  /// @param file its name, hash and size
  record Contents(Captures captures, SourceFile file) {}

  /// Reads a file.
  ///
  /// @throws BadInput N201 to N208, with the line and column
  static Contents read(Path file) throws IOException {
    HistoryFile contents = new HistoryFile(DelimitedFile.name(file));
    SourceFile source = DelimitedFile.read(file, contents);
    return new Contents(contents.captures(), source);
  }

  private Captures captures() {
    List<Captures.Incident> incidents = new ArrayList<>(alone);
    byIncident.values().stream()
        .map(together -> new Captures.Incident(histories(together)))
        .forEach(incidents::add);
    return new Captures(lists, histories(people), incidents);
  }

  @Override
  public void header(List<String> titles) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      String word = title.toLowerCase(Locale.ROOT);
      if (!seen.add(role(word))) {
        throw new BadInput(Problem.of("N203", name, i + 1));
      }
      switch (role(word)) {
        case COUNT -> countColumn = i;
        case STRATUM -> stratumColumn = i;
        case INCIDENT -> incidentColumn = i;
        default -> {
          lists.add(title);
          listColumns.add(i);
        }
      }
    }
    if (lists.isEmpty() || lists.size() > CaptureHistory.MAX_LISTS) {
      throw new BadInput(Problem.of("N204", name, lists.size(), CaptureHistory.MAX_LISTS));
    }
  }

  /// What a column holds: the word itself where that is a list.
  private static String role(String word) {
    return COUNTS.contains(word)
        ? COUNT
        : STRATA.contains(word) ? STRATUM : INCIDENTS.contains(word) ? INCIDENT : word;
  }

  @Override
  public void row(long line, List<String> row) {
    long mask = 0;
    for (int l = 0; l < listColumns.size(); l++) {
      mask |= bit(row, listColumns.get(l), line) << l;
    }
    long count = countColumn < 0 ? 1 : count(row.get(countColumn), line);
    if (mask == 0 && count > 0) {
      throw new BadInput(Problem.of("N207", name, line));
    }
    if (mask != 0) {
      add(row, mask, count);
    }
  }

  private void add(List<String> row, long mask, long count) {
    String stratum = stratumColumn < 0 ? ALL : row.get(stratumColumn);
    String name = stratum.isEmpty() ? "unknown" : stratum;
    people.computeIfAbsent(name, _ -> new TreeMap<>()).merge(mask, count, Long::sum);
    if (incidentColumn < 0 || count == 0) {
      return;
    }
    String incident = row.get(incidentColumn);
    if (!incident.isEmpty()) {
      together("=" + incident, name, mask, count);
      return;
    }
    List<CaptureHistory> person = List.of(new CaptureHistory(mask, name, 1));
    alone.addAll(Collections.nCopies((int) count, new Captures.Incident(person)));
  }

  private void together(String incident, String stratum, long mask, long count) {
    byIncident
        .computeIfAbsent(incident, _ -> new TreeMap<>())
        .computeIfAbsent(stratum, _ -> new TreeMap<>())
        .merge(mask, count, Long::sum);
  }

  private long bit(List<String> row, int column, long line) {
    return switch (row.get(column)) {
      case "0" -> 0;
      case "1" -> 1;
      default -> throw new BadInput(Problem.of("N206", name, line, column + 1, "0, 1"));
    };
  }

  private long count(String text, long line) {
    if (text.matches("[0-9]{1,18}") && Long.parseLong(text) <= MOST_PEOPLE - peopleRead) {
      peopleRead += Long.parseLong(text);
      return Long.parseLong(text);
    }
    throw new BadInput(Problem.of("N206", name, line, countColumn + 1, "0, 1, 2 … " + MOST_PEOPLE));
  }

  private static List<CaptureHistory> histories(Map<String, Map<Long, Long>> people) {
    List<CaptureHistory> histories = new ArrayList<>();
    people.forEach((stratum, byMask) ->
        byMask.forEach((mask, count) -> histories.add(new CaptureHistory(mask, stratum, count))));
    return histories;
  }
}
