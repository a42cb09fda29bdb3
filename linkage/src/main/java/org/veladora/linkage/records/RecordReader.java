package org.veladora.linkage.records;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceRecord;
import org.veladora.names.Curp;
import org.veladora.names.NameNormaliser;
import org.veladora.names.NameOrder;
import org.veladora.names.NameParts;
import org.veladora.names.PersonName;

/// Reduces one record after the other to numbers.
final class RecordReader {
  private static final int NONE = RecordColumns.NONE;
  static final List<FieldId> READ =
      List.of(
          Fields.GIVEN_NAME,
          Fields.PATERNAL_SURNAME,
          Fields.MATERNAL_SURNAME,
          Fields.FULL_NAME,
          Fields.BIRTH_DATE,
          Fields.AGE,
          Fields.EVENT_DATE,
          Fields.SEX,
          Fields.MUNICIPALITY,
          Fields.STATE,
          Fields.CURP);

  private final NameTable names;
  private final List<FurtherField> further;
  private final List<ValueTable> values;
  private final NameNormaliser normaliser = new NameNormaliser();
  private final int[] indexes;
  private RecordShape shape = new RecordShape("", List.of(), List.of());
  private SourceRecord record = new SourceRecord(shape, 1, List.of(), Map.of());
  private long curpKey;
  private long stemKey;

  RecordReader(NameTable names, List<FurtherField> further, List<ValueTable> values) {
    this.names = names;
    this.further = further;
    this.values = values;
    this.indexes = new int[READ.size() + further.size()];
  }

  private record Names(String given, String paternal, String maternal) {
    boolean isEmpty() {
      return given.isEmpty() && paternal.isEmpty() && maternal.isEmpty();
    }

    @Override
    public String toString() {
      return "Names[redacted]";
    }
  }

  /// Writes the cells of a record.
  void read(SourceRecord next, int[] cells, int at, int source) {
    record = next;
    if (!shape.equals(next.shape())) {
      shape = next.shape();
      findFields();
    }
    Names name = names();
    String written = writtenCurp();
    String curp = Curp.isValid(written) ? written : "";
    int birth = birth(curp);
    int sex = sex(curp);
    int given = code(name.given);
    int paternal = code(name.paternal);
    int maternal = code(name.maternal);
    cells[at + RecordColumns.GIVEN] = given;
    cells[at + RecordColumns.PATERNAL] = paternal;
    cells[at + RecordColumns.MATERNAL] = maternal;
    cells[at + RecordColumns.BIRTH] = birth;
    cells[at + RecordColumns.PLACE] = place();
    int undatedAge = NONE;
    ClaimValue event = value(6);
    if (event instanceof PartialDate date && date.day() > 0) {
      cells[at + RecordColumns.EVENT] = (int) date.earliest().toEpochDay();
    }
    if (value(5) instanceof AgeYears age) {
      int slack = age.approximate() ? 2 : 0;
      if (event instanceof PartialDate date) {
        int year = date.year() - age.years();
        cells[at + RecordColumns.BORN] = RecordColumns.born(year - 1 - slack, year + slack);
      } else {
        undatedAge = age.years();
      }
    }
    cells[at + RecordColumns.TRAITS] = RecordColumns.traits(source, sex, undatedAge);
    for (int f = 0; f < further.size(); f++) {
      ClaimValue value = value(READ.size() + f);
      cells[at + RecordColumns.FURTHER + f] =
          value == null ? NONE : values.get(f).codeOf(value.canonical());
    }
    curpKey = curp.isEmpty() ? 0 : Keys.of(curp);
    stemKey = stem(given, paternal, maternal, birth, sex, curp);
  }

  /// Key of the last record's CURP where its check digit is right, else 0.
  long curp() {
    return curpKey;
  }

  /// Key of what the last record's CURP says, given or derived, else 0.
  long curpStem() {
    return stemKey;
  }

  private void findFields() {
    for (int k = 0; k < indexes.length; k++) {
      FieldId field = k < READ.size() ? READ.get(k) : further.get(k - READ.size()).field();
      indexes[k] = shape.indexOf(field);
    }
  }

  private @Nullable ClaimValue value(int k) {
    return indexes[k] >= 0
            && record.answer(indexes[k]) instanceof Answer.Stated<ClaimValue>(ClaimValue value)
        ? value
        : null;
  }

  private int code(String name) {
    return name.isEmpty() ? NONE : names.codeOf(name);
  }

  /// The parts where the source has them; else the first reading of the full name.
  private Names names() {
    Names parts = new Names(name(0), name(1), name(2));
    if (!parts.isEmpty() || !(value(3) instanceof NameText full)) {
      return parts;
    }
    boolean readable = normaliser.findName(full.written()).isPresent();
    String text = readable ? full.written() : full.canonical();
    NameParts read =
        switch (PersonName.parse(text, NameOrder.GIVEN_NAMES_FIRST)) {
          case PersonName.Parted parted -> parted.parts();
          case PersonName.Ambiguous ambiguous -> ambiguous.readings().getFirst();
        };
    return new Names(
        text(read.givenNames()), text(read.paternalSurname()), text(read.maternalSurname()));
  }

  private String name(int k) {
    return value(k) instanceof NameText name ? name.canonical() : "";
  }

  private static String text(Answer<NameText> part) {
    return part instanceof Answer.Stated<NameText>(NameText name) ? name.canonical() : "";
  }

  private int birth(String curp) {
    if (value(4) instanceof PartialDate date) {
      return number(date);
    }
    Optional<PartialDate> derived = Curp.findBirthDate(curp);
    return derived.isPresent() ? number(derived.orElseThrow()) : 0;
  }

  private static int number(PartialDate date) {
    boolean newYear = date.month() == 1 && date.day() == 1;
    return date.year() * 10_000 + (newYear ? 0 : date.month() * 100 + date.day());
  }

  private int sex(String curp) {
    ClaimValue sex = value(7);
    if (sex == null && !curp.isEmpty()) {
      return switch (curp.charAt(10)) {
        case 'M' -> 0;
        case 'H' -> 1;
        default -> 2;
      };
    }
    return switch (sex == null ? "" : sex.canonical()) {
      case "" -> NONE;
      case "female" -> 0;
      case "male" -> 1;
      default -> 2;
    };
  }

  private int place() {
    if (value(8) instanceof Place municipality && municipality.isMunicipality()) {
      return Integer.parseInt(municipality.canonical());
    }
    return value(9) instanceof Place state ? Integer.parseInt(state.state().code()) * 1000 : 0;
  }

  private String writtenCurp() {
    ClaimValue curp = value(10);
    return curp == null ? "" : curp.canonical().strip().toUpperCase(Locale.ROOT);
  }

  /// What a CURP says of name, date and sex: first letters and first inner consonants. The vowel of
  /// the first surname, which inconvenient words change, and the state of birth, which is on no
  /// list, are left out.
  private long stem(int given, int paternal, int maternal, int birth, int sex, String curp) {
    if (!curp.isEmpty()) {
      long letters = pair(curp, 0, 13) << 32 | pair(curp, 2, 14) << 16 | pair(curp, 3, 15);
      int date = Integer.parseInt(curp, 4, 10, 10);
      return Keys.mix(letters, date << 1 | (curp.charAt(10) == 'H' ? 1 : 0));
    }
    if (given == NONE || paternal == NONE || birth % 100 == 0 || sex < 0 || sex > 1) {
      return 0;
    }
    int none = 'X' << Byte.SIZE | 'X';
    long second = maternal == NONE ? none : names.curpAsSurname(maternal);
    long letters =
        (long) names.curpAsSurname(paternal) << 32 | second << 16 | names.curpAsGiven(given);
    return Keys.mix(letters, birth % 1_000_000 << 1 | sex);
  }

  private static long pair(String curp, int letter, int consonant) {
    return ((long) curp.charAt(letter) << Byte.SIZE) | curp.charAt(consonant);
  }
}
