package org.veladora.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// How the files of one register are read: layout, fields, and the rows that are left out.
///
/// @param id id of the profile, such as `cenapi-2018`
/// @param title the register, in words
/// @param layout how the text is laid out
/// @param rows what a row is
/// @param fields how each field is read, in the order of the records
/// @param filters rows that are left out by name
/// @param buckets rows that repeat in every file of the register and are counted once
public record ImportProfile(
    String id,
    LocalText title,
    Layout layout,
    Rows rows,
    List<FieldRule> fields,
    List<Filter> filters,
    List<RepeatedBucket> buckets) {

  /// What a row of the file is.
  public sealed interface Rows {
    /// A person.
    record Persons() implements Rows {}

    /// A cell with a count.
    ///
    /// @param header name of the column with the count
    /// @param unit what is counted
    record Counts(String header, CountUnit unit) implements Rows {}

    /// Twelve cells with counts, one a month. A blank month is unknown, never 0.
    ///
    /// @param yearHeader name of the column with the year
    /// @param monthHeaders names of the twelve columns, January first
    /// @param field the field that year and month are the value of
    /// @param unit what is counted
    record MonthlyCounts(
        String yearHeader, List<String> monthHeaders, FieldId field, CountUnit unit)
        implements Rows {
      /// Checks that there are twelve months.
      ///
      /// @throws IllegalArgumentException if there are not
      public MonthlyCounts {
        monthHeaders = List.copyOf(monthHeaders);
        if (monthHeaders.size() != 12) {
          throw new IllegalArgumentException("a year has 12 columns of months");
        }
      }
    }
  }

  /// Rows that are left out because of one cell.
  ///
  /// @param rule the rule's id
  /// @param label the rule in words
  /// @param header name of the column
  /// @param texts cells that leave the row out; case, accents and repeated spaces are ignored
  public record Filter(RuleId rule, LocalText label, String header, List<String> texts) {
    /// Copies the texts.
    public Filter {
      texts = List.copyOf(texts);
    }
  }

  /// Rows that repeat in every file: the first of each key counts, once in an import session; later
  /// ones are left out, those with the same count by `rule`, those with another count by
  /// `otherCountRule`.
  ///
  /// @param rule id of the rule for a repeat with the same count
  /// @param label the rule in words
  /// @param otherCountRule id of the rule for a repeat with another count
  /// @param otherCountLabel that rule in words
  /// @param header name of the column that marks the bucket
  /// @param texts its cells
  /// @param key names of the columns that tell the bucket's rows apart
  public record RepeatedBucket(
      RuleId rule,
      LocalText label,
      RuleId otherCountRule,
      LocalText otherCountLabel,
      String header,
      List<String> texts,
      List<String> key) {
    /// Copies the lists.
    public RepeatedBucket {
      texts = List.copyOf(texts);
      key = List.copyOf(key);
    }
  }

  /// Checks that each field is read once.
  ///
  /// @throws IllegalArgumentException if a field repeats
  public ImportProfile {
    fields = List.copyOf(fields);
    filters = List.copyOf(filters);
    buckets = List.copyOf(buckets);
    Set<FieldId> distinct = new HashSet<>();
    for (FieldRule rule : fields) {
      if (!distinct.add(rule.field())) {
        throw new IllegalArgumentException("field read twice: " + rule.field());
      }
    }
  }

  /// What the counts count, where rows are counts.
  ///
  /// @return the unit, or empty where a row is a person
  public Optional<CountUnit> findUnit() {
    return switch (rows) {
      case Rows.Persons _ -> Optional.empty();
      case Rows.Counts counts -> Optional.of(counts.unit());
      case Rows.MonthlyCounts months -> Optional.of(months.unit());
    };
  }

  /// The fields that records of this profile have.
  ///
  /// @return each once, in the order of the records
  public List<FieldId> fieldIds() {
    List<FieldId> ids = new ArrayList<>();
    fields.forEach(rule -> ids.add(rule.field()));
    if (rows instanceof Rows.MonthlyCounts months) {
      ids.add(months.field());
    }
    return List.copyOf(ids);
  }

  /// Names of the columns that a file must have: what identifies the layout.
  ///
  /// @return each once, in the order of the profile
  public List<String> requiredHeaders() {
    List<String> headers = new ArrayList<>();
    fields.stream().filter(FieldRule::required).forEach(rule -> headers.add(rule.header()));
    switch (rows) {
      case Rows.Persons _ -> {}
      case Rows.Counts counts -> headers.add(counts.header());
      case Rows.MonthlyCounts months -> {
        headers.add(months.yearHeader());
        headers.addAll(months.monthHeaders());
      }
    }
    filters.forEach(filter -> headers.add(filter.header()));
    for (RepeatedBucket bucket : buckets) {
      headers.add(bucket.header());
      headers.addAll(bucket.key());
    }
    return headers.stream().distinct().toList();
  }

  /// Names of all columns that a file may have.
  ///
  /// @return each once, the required ones first
  public List<String> knownHeaders() {
    List<String> headers = new ArrayList<>(requiredHeaders());
    for (FieldRule rule : fields) {
      headers.add(rule.header());
      headers.addAll(rule.fallback());
      rule.vetoes().forEach(veto -> headers.add(veto.header()));
    }
    headers.addAll(layout.ignored());
    return headers.stream().distinct().toList();
  }
}
