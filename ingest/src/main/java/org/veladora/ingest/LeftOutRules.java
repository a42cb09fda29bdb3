package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// Decides which rows of a file are left out, and counts them by rule.
final class LeftOutRules {
  static final RuleId BLANK_LINE = new RuleId("blank_line");
  static final RuleId REPEATED_HEADER = new RuleId("repeated_header");

  private record Label(RuleId id, LocalText text) {}

  private record FilterColumn(RuleId rule, FieldReader.Column column) {}

  private record BucketColumns(
      ImportProfile.RepeatedBucket bucket, FieldReader.Column mark, List<Integer> key) {}

  private final List<FilterColumn> filters = new ArrayList<>();
  private final List<BucketColumns> buckets = new ArrayList<>();
  private final SequencedMap<Label, Tally> tallies = new LinkedHashMap<>();
  private final Map<RuleId, Tally> byRule = new LinkedHashMap<>();
  private final Map<String, String> seenBefore;
  private final Map<String, String> seenHere = new LinkedHashMap<>();
  private final Charset charset;
  private final int countColumn;
  private final Cell cell = new Cell();

  /// @param seenBefore key of a bucket's row -> its count, in the files that were imported before
  LeftOutRules(ImportProfile profile, Columns columns, Map<String, String> seenBefore) {
    this.seenBefore = seenBefore;
    this.charset = profile.layout().charset();
    this.countColumn =
        profile.rows() instanceof ImportProfile.Rows.Counts counts
            ? columns.indexOf(counts.header())
            : -1;
    for (ImportProfile.Filter filter : profile.filters()) {
      filters.add(
          new FilterColumn(filter.rule(), columns.matcher(filter.header(), filter.texts())));
      declare(filter.rule(), filter.label());
    }
    for (ImportProfile.RepeatedBucket bucket : profile.buckets()) {
      buckets.add(
          new BucketColumns(
              bucket,
              columns.matcher(bucket.header(), bucket.texts()),
              bucket.key().stream().map(columns::indexOf).toList()));
      declare(bucket.rule(), bucket.label());
      declare(bucket.otherCountRule(), bucket.otherCountLabel());
    }
    declare(
        BLANK_LINE,
        new LocalText(
            "Renglones en blanco (vacíos o sólo con separadores)",
            "Blank lines (empty, or delimiters only)"));
    declare(
        REPEATED_HEADER,
        new LocalText(
            "El encabezado repetido entre los renglones", "The header repeated among the rows"));
  }

  private void declare(RuleId rule, LocalText label) {
    Tally tally = tallies.computeIfAbsent(new Label(rule, label), _ -> new Tally());
    byRule.put(rule, tally);
  }

  /// The rule that leaves a well-formed row out because of a cell, or because it repeats; counts
  /// it.
  Optional<RuleId> find(RowReader row) {
    for (FilterColumn filter : filters) {
      if (!filter.column().read(row, cell).isSilent()) {
        return Optional.of(filter.rule());
      }
    }
    for (BucketColumns bucket : buckets) {
      if (!bucket.mark().read(row, cell).isSilent()) {
        return findRepeat(bucket, row);
      }
    }
    return Optional.empty();
  }

  private Optional<RuleId> findRepeat(BucketColumns columns, RowReader row) {
    StringBuilder key = new StringBuilder(columns.bucket().rule().value());
    columns.key().forEach(index -> key.append('\u0000').append(text(row, index)));
    String count = countColumn < 0 ? "1" : text(row, countColumn);
    String place = key.toString();
    String first = seenBefore.getOrDefault(place, seenHere.get(place));
    if (first == null) {
      seenHere.put(place, count);
      return Optional.empty();
    }
    return Optional.of(
        first.equals(count) ? columns.bucket().rule() : columns.bucket().otherCountRule());
  }

  private String text(RowReader row, int column) {
    row.cell(column, cell);
    String text = cell.decode(charset);
    return text == null ? "" : Fold.of(text);
  }

  void count(RuleId rule, long line) {
    Tally tally = byRule.get(rule);
    if (tally == null) {
      throw new IllegalArgumentException("not a rule of this file: " + rule);
    }
    tally.count(line);
  }

  /// What was first seen in this file, to be remembered once its import has succeeded.
  Map<String, String> seenHere() {
    return Map.copyOf(seenHere);
  }

  List<ImportReport.LeftOut> list() {
    return tallies.entrySet().stream()
        .map(
            e -> new ImportReport.LeftOut(e.getKey().id(), e.getKey().text(), e.getValue().cells()))
        .toList();
  }
}
