package org.veladora.app.review;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.decisions.RecordPrint;
import org.veladora.app.decisions.RecordWatch;
import org.veladora.linkage.PersonKey;
import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.SourceRecord;

/// The id of the run that a review is of: a mark, under the coalition's key, of every record of the
/// lists, the settings of the linkage, the decisions that it honoured and the sample that was
/// drawn. Where one of these differs, so does the id. The size and seed of the sample can be read
/// from it.
final class ReviewRun implements RecordWatch {
  private static final int DIGITS = 24;
  private static final Pattern FORM =
      Pattern.compile("r-[0-9a-f]{24}-n([0-9]{1,9})-s(-?[0-9]{1,18})");
  private static final int HEX = 16;

  private final PersonKey key;

  /// Exclusive or of the marks of all records: no order of rows or lists matters.
  private BigInteger records = BigInteger.ZERO;

  ReviewRun(PersonKey key) {
    this.key = key;
  }

  /// A random sample of records.
  ///
  /// @param size how many are drawn
  /// @param seed seed of the drawing
  record Sample(int size, long seed) {
    /// No sample: what an id of another form stands for.
    static final Sample NONE = new Sample(0, 0);

    /// The sample of a run's id.
    static Sample of(String run) {
      Matcher id = FORM.matcher(run);
      return id.matches()
          ? new Sample(Integer.parseInt(id.group(1)), Long.parseLong(id.group(2)))
          : NONE;
    }
  }

  @Override
  public void see(RecordRef ref, SourceRecord record) {
    records = records.xor(new BigInteger(RecordPrint.of(key, ref, record), HEX));
  }

  /// The id, once all records have passed by.
  String id(Coalition coalition, Decisions honoured, Sample sample) {
    String lists =
        coalition.lists().stream()
            .map(list -> list.id() + ":" + list.duplicateFree())
            .sorted()
            .collect(Collectors.joining(","));
    String decisions =
        honoured.merged().stream()
            .map(merged ->
                merged.verdict().word()
                    + merged.pair().left().source()
                    + " "
                    + merged.pair().left().recordId()
                    + " "
                    + merged.pair().right().source()
                    + " "
                    + merged.pair().right().recordId())
            .collect(Collectors.joining("\n"));
    String model = coalition.linkage().labels() ? "\nlabels" : "";
    for (FurtherField field : coalition.linkage().compare()) {
      model += "\n" + field.field() + " " + field.kind().word();
    }
    String text =
        String.join(
            "\u001F",
            records.toString(HEX),
            lists,
            String.valueOf(coalition.linkage().threshold()),
            String.valueOf(coalition.linkage().draws()),
            String.valueOf(coalition.seed()),
            decisions + model,
            sample.toString());
    String mark = key.mark("run", text).substring(0, DIGITS);
    return "r-" + mark + "-n" + sample.size() + "-s" + sample.seed();
  }
}
