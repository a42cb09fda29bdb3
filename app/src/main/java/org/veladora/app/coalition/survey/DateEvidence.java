package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.veladora.ingest.DateForm;

/// Dates. Forms are tried on every cell; those that read some are declared. Of `d/M/yyyy` and
/// `M/d/yyyy`, which read the same cells, one is declared: the one that the column's own dates
/// decide by days after the 12th, else the other date columns of the file, else day first as
/// written in Mexico.
final class DateEvidence implements Evidence {
  private static final List<String> TIMES = List.of("", " HH:mm:ss", " HH:mm");
  private static final List<DateForm> UNAMBIGUOUS =
      forms("yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-M", "M/yyyy", "yyyy");
  private static final List<DateForm> DAY_FIRST = forms("d/M/yyyy", "d-M-yyyy", "d.M.yyyy");
  private static final List<DateForm> MONTH_FIRST = forms("M/d/yyyy", "M-d-yyyy", "M.d.yyyy");
  private static final List<String> NO_DATES =
      List.of(
          "1900-01-01",
          "1900-01-02",
          "1899-12-30",
          "1899-12-31",
          "1901-01-01",
          "1800-01-01",
          "1111-11-11",
          "9999-12-31",
          "9999-09-09");

  private final DateOrder file;
  private final DateOrder column = new DateOrder();
  private final Map<DateForm, Long> read = new LinkedHashMap<>();
  private final Set<String> marks = new TreeSet<>();

  /// @param file the order in which all date columns of the file are written
  DateEvidence(DateOrder file) {
    this.file = file;
  }

  private static List<DateForm> forms(String... patterns) {
    List<DateForm> forms = new ArrayList<>();
    for (String pattern : patterns) {
      for (String time : pattern.contains("d") ? TIMES : List.of("")) {
        forms.add(new DateForm(pattern + time));
      }
    }
    return List.copyOf(forms);
  }

  @Override
  public void see(String cell) {
    UNAMBIGUOUS.forEach(form -> reads(form, cell));
    for (int i = 0; i < DAY_FIRST.size(); i++) {
      boolean day = reads(DAY_FIRST.get(i), cell);
      boolean month = reads(MONTH_FIRST.get(i), cell);
      column.see(day, month);
      file.see(day, month);
    }
  }

  private boolean reads(DateForm form, String cell) {
    Optional<String> date = form.find(cell).map(found -> found.canonical());
    date.filter(NO_DATES::contains).ifPresent(marks::add);
    date.ifPresent(_ -> read.merge(form, 1L, Long::sum));
    return date.isPresent();
  }

  @Override
  public Optional<Guess> findGuess() {
    DateOrder order = column.isDecided() ? column : file;
    List<DateForm> other = order.isMonthFirst() ? DAY_FIRST : MONTH_FIRST;
    List<String> forms =
        read.keySet().stream()
            .filter(form -> !other.contains(form))
            .map(DateForm::pattern)
            .sorted()
            .toList();
    if (forms.isEmpty()) {
      return Optional.empty();
    }
    SequencedMap<String, String> sentinels = new LinkedHashMap<>();
    marks.forEach(mark -> sentinels.put(mark, "unknown"));
    boolean orders =
        read.keySet().stream()
            .anyMatch(form -> DAY_FIRST.contains(form) || MONTH_FIRST.contains(form));
    return Optional.of(
        new Guess(
            "date",
            List.of("dates = " + Toml.array(forms)),
            sentinels,
            orders ? List.of(note(order)) : List.of()));
  }

  private Note note(DateOrder order) {
    String es = order.isMonthFirst() ? "mes/día/año" : "día/mes/año";
    String en = order.isMonthFirst() ? "month/day/year" : "day/month/year";
    if (!order.isDecided()) {
      return Note.toConfirm(
          "ninguna fecha decide si van día/mes o mes/día; se leen como día/mes/año, como se"
              + " escriben en México.",
          "no date decides between day/month and month/day; they are read as day/month/year, as"
              + " written in Mexico.");
    }
    if (order.isDisputed()) {
      long minor = Math.min(order.dayFirst(), order.monthFirst());
      return Note.toConfirm(
          "las fechas se leen como " + es + ", y " + minor + " sólo pueden ser del otro orden.",
          "dates are read as " + en + ", and " + minor + " can only be of the other order.");
    }
    if (order != column) {
      return Note.toConfirm(
          "ninguna fecha de esta columna decide el orden; se leen como "
              + es
              + ", como las otras columnas de fechas.",
          "no date of this column decides the order; they are read as "
              + en
              + ", as the other date columns.");
    }
    return Note.said(
        "Las fechas son " + es + ": hay días después del 12.",
        "Dates are " + en + ": there are days after the 12th.");
  }
}
