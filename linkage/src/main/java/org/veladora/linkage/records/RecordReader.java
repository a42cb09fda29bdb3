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
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceRecord;
import org.veladora.names.Curp;

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
          Fields.CURP,
          Fields.ALIAS);

  private final NameTable names;
  private final List<FurtherField> further;
  private final List<ValueTable> values;
  private final NameReader nameReader;
  private final int[] indexes;
  private RecordShape shape = new RecordShape("", List.of(), List.of());
  private SourceRecord record = new SourceRecord(shape, 1, List.of(), Map.of());
  private String curp = "";
  private int birth;
  private int sex;

  RecordReader(NameTable names, List<FurtherField> further, List<ValueTable> values) {
    this.names = names;
    this.nameReader = new NameReader(names);
    this.further = further;
    this.values = values;
    this.indexes = new int[READ.size() + further.size()];
  }

  /// Writes the cells of a record.
  void read(SourceRecord next, int[] cells, int at, int source) {
    record = next;
    if (!shape.equals(next.shape())) {
      shape = next.shape();
      findFields();
    }
    nameReader.read(value(0), value(1), value(2), value(3), value(11));
    String written = writtenCurp();
    curp = Curp.isValid(written) ? written : "";
    birth = statedBirth();
    sex = statedSex();
    NameCodes name = nameReader.own();
    cells[at + RecordColumns.GIVEN] = name.given();
    cells[at + RecordColumns.PATERNAL] = name.paternal();
    cells[at + RecordColumns.MATERNAL] = name.maternal();
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
  }

  /// Key of the last record's CURP where its check digit is right, else 0.
  long curp() {
    return curp.isEmpty() ? 0 : Keys.of(curp);
  }

  /// Key of what the last record's CURP says, given or derived, else 0.
  long curpStem() {
    return curpStem(nameReader.own());
  }

  /// The same where the person is known by another name.
  long curpStem(NameCodes name) {
    return curp.isEmpty() ? derivedStem(name) : writtenStem();
  }

  /// Other names of the last record.
  List<NameCodes> otherNames() {
    return nameReader.others();
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

  private int statedBirth() {
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

  private int statedSex() {
    ClaimValue stated = value(7);
    if (stated == null && !curp.isEmpty()) {
      return switch (curp.charAt(10)) {
        case 'M' -> 0;
        case 'H' -> 1;
        default -> 2;
      };
    }
    return switch (stated == null ? "" : stated.canonical()) {
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
  private long writtenStem() {
    long letters = pair(curp, 0, 13) << 32 | pair(curp, 2, 14) << 16 | pair(curp, 3, 15);
    int date = Integer.parseInt(curp, 4, 10, 10);
    return Keys.mix(letters, date << 1 | (curp.charAt(10) == 'H' ? 1 : 0));
  }

  private long derivedStem(NameCodes name) {
    if (name.given() == NONE || name.paternal() == NONE) {
      return 0;
    }
    if (birth % 100 == 0 || sex < 0 || sex > 1) {
      return 0;
    }
    int none = 'X' << Byte.SIZE | 'X';
    long second = name.maternal() == NONE ? none : names.curpAsSurname(name.maternal());
    long first = names.curpAsSurname(name.paternal());
    long letters = first << 32 | second << 16 | names.curpAsGiven(name.given());
    return Keys.mix(letters, birth % 1_000_000 << 1 | sex);
  }

  private static long pair(String curp, int letter, int consonant) {
    return ((long) curp.charAt(letter) << Byte.SIZE) | curp.charAt(consonant);
  }
}
