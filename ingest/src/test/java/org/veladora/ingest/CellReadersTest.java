package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Fields;
import org.veladora.model.PartialDate;
import org.veladora.model.Text;
import org.veladora.names.NameNormaliser;

/// The readers that spare work give what reading every cell anew would give.
final class CellReadersTest {
  private static final Outcome BLANK = new Outcome(Answer.unknown(), null, List.of());

  @Test
  void rememberedCellsMeanWhatTheyMeantTheFirstTime() {
    Random random = new Random(7);
    RememberingReader reader =
        new RememberingReader(
            StandardCharsets.UTF_8,
            BLANK,
            16,
            text -> new Outcome(Answer.stated(new Text(text)), null, List.of()));
    for (int i = 0; i < 20_000; i++) {
      String text =
          "ab".repeat(random.nextInt(20)) + (char) ('a' + random.nextInt(3)) + tail(random);
      assertThat(stated(reader.read(cell(text, random)))).isEqualTo(new Text(text));
    }
  }

  @Test
  void aColumnWithoutRepetitionIsReadToo() {
    RememberingReader reader =
        new RememberingReader(
            StandardCharsets.UTF_8,
            BLANK,
            16,
            text -> new Outcome(Answer.stated(new Text(text)), null, List.of()));
    for (int i = 0; i < 100_000; i++) {
      String text = "X-" + i;
      assertThat(stated(reader.read(cell(text, new Random(i))))).isEqualTo(new Text(text));
    }
  }

  @Test
  void datesReadFromBytesAreThoseReadFromText() {
    ValueRule rule =
        new ValueRule.DateValue(
            List.of(new DateForm("yyyy-MM-dd"), new DateForm("yyyy")), ValueRule.Precision.DAY);
    Values values = new Values(rule, new NameNormaliser());
    Random random = new Random(11);
    RememberingReader others =
        new RememberingReader(
            StandardCharsets.UTF_8, BLANK, 16, text -> outcome(values.read(text)));
    IsoDateReader reader = new IsoDateReader(meaning(rule, values), others);
    for (int i = 0; i < 20_000; i++) {
      String text =
          "%04d-%02d-%02d"
              .formatted(random.nextInt(2100), random.nextInt(14), random.nextInt(34))
              .replace('7', random.nextInt(40) == 0 ? '/' : '7');
      Answer<ClaimValue> expected = outcome(values.read(text)).answer();
      assertThat(reader.read(cell(text, random)).answer()).as(text).isEqualTo(expected);
    }
    assertThat(stated(reader.read(cell("2016-02-29", random))))
        .isEqualTo(new PartialDate(2016, 2, 29, false));
  }

  private static CellMeaning meaning(ValueRule rule, Values values) {
    FieldRule field =
        new FieldRule(
            Fields.BIRTH_DATE,
            "fecha",
            rule,
            true,
            Absence.UNKNOWN,
            Absence.ILLEGIBLE,
            List.of(),
            List.of(),
            List.of());
    return new CellMeaning(field, 1, values, new Tallies(), false);
  }

  private static Outcome outcome(Values.Reading reading) {
    return switch (reading) {
      case Values.Reading.Value(ClaimValue value) ->
          new Outcome(Answer.stated(value), null, List.of());
      case Values.Reading.Unusable _ -> new Outcome(Answer.illegible(), null, List.of());
    };
  }

  private static ClaimValue stated(Outcome outcome) {
    return ((Answer.Stated<ClaimValue>) outcome.answer()).value();
  }

  private static String tail(Random random) {
    return random.nextBoolean() ? "" : "Ñ" + random.nextInt(30);
  }

  /// A cell that stands anywhere in its buffer, its end included.
  private static Cell cell(String text, Random random) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    int before = random.nextInt(5);
    byte[] buffer = new byte[before + content.length + random.nextInt(10)];
    Arrays.fill(buffer, (byte) '#');
    System.arraycopy(content, 0, buffer, before, content.length);
    Cell cell = new Cell();
    cell.set(buffer, before, before + content.length);
    return cell;
  }
}
