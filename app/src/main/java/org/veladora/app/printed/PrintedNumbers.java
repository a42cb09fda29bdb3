package org.veladora.app.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// The numbers of a printed table: row -> column -> number. A cell that was not printed has none.
final class PrintedNumbers {
  private final SequencedMap<Integer, Map<String, Double>> rows = new LinkedHashMap<>();

  /// Reads a small CSV without quotes: a header, then rows that begin with a whole number.
  static PrintedNumbers parse(String csv) {
    PrintedNumbers numbers = new PrintedNumbers();
    List<String> lines = csv.lines().toList();
    List<String> header = List.of(lines.getFirst().split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",", -1));
      Map<String, Double> row = new LinkedHashMap<>();
      IntStream.range(1, cells.size())
          .filter(i -> !cells.get(i).isEmpty())
          .forEach(i -> row.put(header.get(i), Double.valueOf(cells.get(i))));
      numbers.rows.put(Integer.valueOf(cells.getFirst()), row);
    }
    return numbers;
  }

  List<Integer> rows() {
    return List.copyOf(rows.keySet());
  }

  OptionalDouble find(int row, String column) {
    Double number = rows.getOrDefault(row, Map.of()).get(column);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /// The sum of a column over the rows from one to another, both included.
  long sum(String column, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToLong(row -> (long) find(row, column).orElse(0))
        .sum();
  }
}
