package org.veladora.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.Text;

/// The answers to one field as they are written. An import shares the answers of equal cells, so
/// the bytes of the answers met last are kept, found by the identity of the answer, in a table of
/// fixed size.
final class WrittenAnswers {
  private static final int NAMES = 1 << 15;
  private static final int OTHERS = 1 << 12;
  private static final String GUARDED = "?=+-@\t\r'";

  private final boolean name;
  private final boolean repeats;
  private final Object[] answers;
  private final byte[][] written;

  /// @param name whether the field holds names: two cells, as written and normal
  /// @param repeats whether its values come from a stock of some thousands at most
  WrittenAnswers(boolean name, boolean repeats) {
    this.name = name;
    this.repeats = repeats;
    this.answers = new Object[name ? NAMES : OTHERS];
    this.written = new byte[answers.length][];
    Arrays.fill(answers, this);
  }

  /// Writes an answer. Texts and dates are written as they are, because most of them differ.
  void write(Answer<ClaimValue> answer, Utf8Lines out) throws IOException {
    if (repeats) {
      out.encoded(bytes(answer));
      return;
    }
    if (answer instanceof Answer.Stated<ClaimValue>(Text text)) {
      out.cell(guarded(text.canonical()));
    } else if (answer instanceof Answer.Stated<ClaimValue>(PartialDate date)) {
      out.date(date);
    } else {
      out.encoded(bytes(answer));
    }
  }

  @SuppressWarnings(
      "ReferenceEquality") // equal answers that are not the same are rare and harmless
  private byte[] bytes(Answer<ClaimValue> answer) {
    int place = System.identityHashCode(answer) & (answers.length - 1);
    if (answers[place] != answer) {
      answers[place] = answer;
      written[place] = encode(answer);
    }
    return written[place];
  }

  private byte[] encode(Answer<ClaimValue> answer) {
    if (answer instanceof Answer.Stated<ClaimValue> stated) {
      return encode(stated.value());
    }
    byte[] word = Utf8Lines.encode(absence(answer));
    return name ? pair(word, word) : word;
  }

  private static byte[] encode(ClaimValue value) {
    return switch (value) {
      case NameText text ->
          pair(
              Utf8Lines.encode(guarded(text.written())),
              Utf8Lines.encode(guarded(text.canonical())));
      case AgeYears age -> age.canonical().getBytes(StandardCharsets.US_ASCII);
      case Code code -> code.canonical().getBytes(StandardCharsets.US_ASCII);
      case PartialDate date -> date.canonical().getBytes(StandardCharsets.US_ASCII);
      case Place place -> place.canonical().getBytes(StandardCharsets.US_ASCII);
      case Text text -> Utf8Lines.encode(guarded(text.canonical()));
    };
  }

  private static byte[] pair(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length + 1);
    both.writeBytes(first);
    both.write(',');
    both.writeBytes(second);
    return both.toByteArray();
  }

  static String absence(Answer<?> answer) {
    return switch (answer) {
      case Answer.Stated<?> _ -> throw new IllegalArgumentException("a value is stated");
      case Answer.NotAsked<?> _ -> "?not_asked";
      case Answer.Refused<?> _ -> "?refused";
      case Answer.Unknown<?> _ -> "?unknown";
      case Answer.Illegible<?> _ -> "?illegible";
    };
  }

  private static String guarded(String text) {
    return GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
