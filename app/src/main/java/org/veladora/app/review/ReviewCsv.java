package org.veladora.app.review;

import java.util.List;
import org.veladora.app.decisions.RecordPrint;
import org.veladora.app.decisions.ReviewColumn;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.FieldId;
import org.veladora.report.CsvLines;

/// Writes `review.csv`: a row a pair, real values side by side. For the owner's reviewers only.
///
/// Record numbers are led by an apostrophe, so that no spreadsheet takes one for a number or a date
/// and writes back another; texts that it would run as a formula likewise.
final class ReviewCsv {
  private ReviewCsv() {}

  static String render(String run, List<ReviewRow> rows, ShownRecords records, boolean blind) {
    CsvLines csv = new CsvLines(true);
    List.of(
            ReviewColumn.PAIR,
            ReviewColumn.RUN,
            ReviewColumn.A_SOURCE,
            ReviewColumn.A_RECORD,
            ReviewColumn.B_SOURCE,
            ReviewColumn.B_RECORD)
        .forEach(column -> csv.text(column.title()));
    for (FieldId field : RecordPrint.FIELDS) {
      csv.text("a_" + field).text("b_" + field);
    }
    if (!blind) {
      csv.text("linkage_probability").text("linkage_weight_bits").text("linked");
    }
    List.of(ReviewColumn.VERDICT, ReviewColumn.PROBABILITY, ReviewColumn.AUTHOR)
        .forEach(column -> csv.text(column.title()));
    csv.end();
    for (ReviewRow row : rows) {
      csv.text(row.mark()).text(run);
      record(csv, row.pair().left());
      record(csv, row.pair().right());
      List<String> left = records.values(row.pair().left());
      List<String> right = records.values(row.pair().right());
      for (int f = 0; f < left.size(); f++) {
        csv.text(left.get(f)).text(right.get(f));
      }
      if (!blind) {
        csv.number(row.probability()).number(row.weightBits()).text(row.linked() ? "1" : "0");
      }
      csv.text("").text("").text("").end();
    }
    return csv.toString();
  }

  private static void record(CsvLines csv, RecordRef ref) {
    csv.text(ref.source().value()).text("'" + ref.recordId());
  }
}
