package org.veladora.model;

import java.util.List;

/// The account of one file's import: every physical row that was read is accepted, set aside or
/// left out by a named rule.
///
/// @param file the file
/// @param profile id of the profile that read it
/// @param rowsRead physical rows read, the header not counted
/// @param rowsAccepted rows that gave records
/// @param rowsSetAside rows whose structure could not be read
/// @param leftOut rows left out, one entry a rule of the profile, in the profile's order, entries
///   of 0 included
/// @param records records made of the accepted rows: more than the rows where one row holds several
///   cells with counts
/// @param repaired cells that were repaired, one entry a field and kind of repair
/// @param sentinels cells that held a sentinel, one entry a field and sentinel
/// @param unusable cells whose content was no value of the field, one entry a field and reason
/// @param issues why rows were set aside: the first 1,000, in order of line
public record ImportReport(
    SourceFile file,
    String profile,
    long rowsRead,
    long rowsAccepted,
    long rowsSetAside,
    List<LeftOut> leftOut,
    long records,
    List<Repaired> repaired,
    List<Sentinel> sentinels,
    List<Unusable> unusable,
    List<ImportIssue> issues) {

  /// The most issues that a report lists; the file of rows set aside has them all.
  public static final int MAX_ISSUES = 1_000;

  /// Rows left out by one rule.
  ///
  /// @param rule the rule
  /// @param label the rule in words
  /// @param rows how many
  public record LeftOut(RuleId rule, LocalText label, long rows) {}

  /// Cells repaired in one way.
  ///
  /// @param field the field
  /// @param kind kind of repair, such as `mojibake`
  /// @param cells how many
  public record Repaired(FieldId field, String kind, long cells) {}

  /// Cells that held a sentinel: a value that stands for having none.
  ///
  /// @param field the field
  /// @param sentinel as the source writes it; a blank cell as the empty string
  /// @param meaning kind of the answer that it means: `unknown`, `not_asked`, `refused`,
  ///   `illegible`
  /// @param cells how many
  public record Sentinel(FieldId field, String sentinel, String meaning, long cells) {}

  /// Cells whose content could not be used; their rows were kept.
  ///
  /// @param field the field
  /// @param reason code of the problem, such as `I101`
  /// @param readAs kind of the answer that the profile gives them: `unknown` or `illegible`
  /// @param cells how many
  /// @param firstLine line of the first, from 1
  /// @param column column of the cells, from 1
  public record Unusable(
      FieldId field, String reason, String readAs, long cells, long firstLine, int column) {}

  /// Checks that the account balances.
  ///
  /// @throws IllegalArgumentException if read differs from accepted + set aside + left out, a
  ///   number of rows is negative, or there are more than [#MAX_ISSUES] issues
  public ImportReport {
    leftOut = List.copyOf(leftOut);
    repaired = List.copyOf(repaired);
    sentinels = List.copyOf(sentinels);
    unusable = List.copyOf(unusable);
    issues = List.copyOf(issues);
    long left = leftOut.stream().mapToLong(LeftOut::rows).sum();
    boolean negative = rowsAccepted < 0 || rowsSetAside < 0 || records < 0;
    if (negative || leftOut.stream().anyMatch(entry -> entry.rows() < 0)) {
      throw new IllegalArgumentException("a number of rows is not negative");
    }
    if (issues.size() > MAX_ISSUES) {
      throw new IllegalArgumentException("a report lists at most " + MAX_ISSUES + " issues");
    }
    if (rowsRead != rowsAccepted + rowsSetAside + left) {
      throw new IllegalArgumentException(
          "the account does not balance: "
              + rowsRead
              + " read, "
              + rowsAccepted
              + " accepted, "
              + rowsSetAside
              + " set aside, "
              + left
              + " left out");
    }
  }
}
