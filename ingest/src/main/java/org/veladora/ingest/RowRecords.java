package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.CountRecord;
import org.veladora.model.FieldId;
import org.veladora.model.PartialDate;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceRecord;

/// Makes the records of a file's rows.
final class RowRecords {
  private final ImportProfile.Rows rows;
  private final RecordShape shape;
  private final FieldReader[] fields;
  private final Outcome[] outcomes;
  private final CountCells counts;
  private final Tallies tallies;
  private final Charset charset;
  private final Cell cell = new Cell();
  private final int countColumn;
  private final int[] monthColumns;

  RowRecords(String file, ImportProfile profile, Columns columns, Tallies tallies) {
    this.rows = profile.rows();
    this.charset = profile.layout().charset();
    this.tallies = tallies;
    this.fields = columns.fields().toArray(FieldReader[]::new);
    this.outcomes = new Outcome[fields.length];
    this.counts = new CountCells(charset, tallies);
    List<FieldId> ids = new ArrayList<>(profile.fields().stream().map(FieldRule::field).toList());
    List<Integer> places = new ArrayList<>();
    for (FieldReader field : fields) {
      places.add(field.column().index() + 1);
    }
    switch (rows) {
      case ImportProfile.Rows.Persons _ -> {
        countColumn = -1;
        monthColumns = new int[0];
      }
      case ImportProfile.Rows.Counts count -> {
        countColumn = columns.indexOf(count.header());
        monthColumns = new int[0];
      }
      case ImportProfile.Rows.MonthlyCounts months -> {
        countColumn = columns.indexOf(months.yearHeader());
        monthColumns = months.monthHeaders().stream().mapToInt(columns::indexOf).toArray();
        ids.add(months.field());
        places.add(0);
      }
    }
    this.shape = new RecordShape(file, ids, places);
  }

  RecordShape shape() {
    return shape;
  }

  /// Reads the fields of a row.
  ///
  /// @return the column, from 1, of a cell whose bytes are no text; 0 where all are
  int read(RowReader row) {
    for (int i = 0; i < fields.length; i++) {
      Outcome outcome = fields[i].read(row, cell);
      if (outcome.isUndecodable()) {
        return fields[i].column().index() + 1;
      }
      outcomes[i] = outcome;
    }
    return 0;
  }

  /// Counts the row's cells and gives its records.
  ///
  /// @return how many there were
  int emit(RowReader row, RecordSink sink) {
    for (Outcome outcome : outcomes) {
      outcome.count(row.line());
    }
    return switch (rows) {
      case ImportProfile.Rows.Persons _ -> {
        sink.accept(new SourceRecord(shape, row.line(), answers(null), literals()));
        yield 1;
      }
      case ImportProfile.Rows.Counts _ -> {
        Answer<Long> people = counts.read(row, countColumn, cell);
        sink.accept(new CountRecord(shape, row.line(), answers(null), literals(), people));
        yield 1;
      }
      case ImportProfile.Rows.MonthlyCounts months -> emitMonths(row, months.field(), sink);
    };
  }

  private int emitMonths(RowReader row, FieldId field, RecordSink sink) {
    row.cell(countColumn, cell);
    String text = cell.decode(charset);
    long year = text == null ? -1 : WholeNumber.of(text);
    boolean known = year >= 1 && year <= 9999;
    if (!known) {
      tallies.unusable(field, "I202", Absence.ILLEGIBLE, countColumn + 1).count(row.line());
    }
    for (int i = 0; i < monthColumns.length; i++) {
      Answer<ClaimValue> month =
          known ? Answer.stated(PartialDate.ofMonth((int) year, i + 1)) : Answer.illegible();
      Answer<Long> people = counts.read(row, monthColumns[i], cell);
      sink.accept(new CountRecord(shape, row.line(), answers(month), literals(), people));
    }
    return monthColumns.length;
  }

  /// The answers, with those of a month behind them where there is one.
  private List<Answer<ClaimValue>> answers(@Nullable Answer<ClaimValue> month) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made
    Answer<ClaimValue>[] answers = new Answer[outcomes.length + (month == null ? 0 : 1)];
    for (int i = 0; i < outcomes.length; i++) {
      answers[i] = outcomes[i].answer();
    }
    if (month != null) {
      answers[outcomes.length] = month;
    }
    return List.of(answers);
  }

  private Map<Integer, ClaimValue> literals() {
    Map<Integer, ClaimValue> literals = Map.of();
    for (int i = 0; i < outcomes.length; i++) {
      ClaimValue literal = outcomes[i].literal();
      if (literal != null) {
        literals = literals.isEmpty() ? new HashMap<>() : literals;
        literals.put(i, literal);
      }
    }
    return literals;
  }
}
