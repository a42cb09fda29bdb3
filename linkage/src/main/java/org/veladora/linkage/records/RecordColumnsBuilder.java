package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.BadInput;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.Problem;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;
import org.veladora.names.Curp;
import org.veladora.names.NameNormaliser;
import org.veladora.names.NameOrder;
import org.veladora.names.NameParts;
import org.veladora.names.PersonName;

/// Takes from records what linkage needs and lets go of the rest.
public final class RecordColumnsBuilder {
  private static final String NOTHING = "";

  private final NameTable names = new NameTable();
  private final NameNormaliser normaliser = new NameNormaliser();
  private final List<Extract> extracts = new ArrayList<>();
  private final IdentityHashMap<RecordShape, Map<FieldId, Integer>> indexesByShape =
      new IdentityHashMap<>();
  private Map<FieldId, Integer> indexes = Map.of();

  /// Makes an empty builder.
  public RecordColumnsBuilder() {}

  private record Extract(
      int added,
      SourceId source,
      String recordId,
      int given,
      int paternal,
      int maternal,
      int birth,
      int bornFrom,
      int bornTo,
      int undatedAge,
      int sex,
      int place,
      int event,
      long curp,
      long curpStem) {
    @Override
    public String toString() {
      return "Extract[redacted]";
    }
  }

  private record Names(String given, String paternal, String maternal) {
    @Override
    public String toString() {
      return "Names[redacted]";
    }
  }

  /// Adds a record.
  ///
  /// @param source whose list it is on
  /// @param recordId the source's own id
  /// @param record what the source says
  public void add(SourceId source, String recordId, SourceRecord record) {
    indexes = indexesByShape.computeIfAbsent(record.shape(), RecordShape::indexes);
    Names name = names(record);
    String curp = curp(record);
    boolean valid = Curp.isValid(curp);
    int birth = birth(record, valid ? curp : NOTHING);
    int sex = sex(record, valid ? curp : NOTHING);
    Optional<AgeYears> age = find(record, Fields.AGE, AgeYears.class);
    Optional<PartialDate> event = find(record, Fields.EVENT_DATE, PartialDate.class);
    boolean dated = age.isPresent() && event.isPresent();
    int slack = age.filter(AgeYears::approximate).isPresent() ? 2 : 0;
    int eventYear = event.map(PartialDate::year).orElse(0);
    int years = age.map(AgeYears::years).orElse(RecordColumns.NONE);
    extracts.add(
        new Extract(
            extracts.size(),
            source,
            recordId,
            code(name.given),
            code(name.paternal),
            code(name.maternal),
            birth,
            dated ? eventYear - years - 1 - slack : 0,
            dated ? eventYear - years + slack : 0,
            dated ? RecordColumns.NONE : years,
            sex,
            place(record),
            event.filter(date -> date.day() > 0).map(RecordColumnsBuilder::day).orElse(0),
            valid ? Keys.of(curp) : 0,
            curpStem(name, birth, sex, valid ? curp : NOTHING)));
  }

  /// The columns of all records added.
  ///
  /// @return the columns, sorted by source id and record id
  /// @throws BadInput L001 if a source uses one record id twice
  public RecordColumns build() {
    List<SourceId> sources =
        new ArrayList<>(new TreeSet<>(extracts.stream().map(Extract::source).toList()));
    Map<SourceId, Integer> indexOf = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      indexOf.put(sources.get(i), i);
    }
    List<Extract> sorted = new ArrayList<>(extracts);
    sorted.sort(Comparator.comparing(Extract::source).thenComparing(Extract::recordId));
    checkIds(sorted);
    RecordColumns columns = new RecordColumns(sources, names, sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Extract extract = sorted.get(i);
      columns.source[i] = indexOf.getOrDefault(extract.source, 0);
      fill(columns, i, extract);
    }
    return columns;
  }

  private static void fill(RecordColumns columns, int i, Extract extract) {
    columns.added[i] = extract.added;
    columns.ids[i] = extract.recordId;
    columns.given[i] = extract.given;
    columns.paternal[i] = extract.paternal;
    columns.maternal[i] = extract.maternal;
    columns.birth[i] = extract.birth;
    columns.bornFrom[i] = extract.bornFrom;
    columns.bornTo[i] = extract.bornTo;
    columns.undatedAge[i] = extract.undatedAge;
    columns.sex[i] = extract.sex;
    columns.place[i] = extract.place;
    columns.event[i] = extract.event;
    columns.curp[i] = extract.curp;
    columns.curpStem[i] = extract.curpStem;
  }

  private static void checkIds(List<Extract> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      Extract one = sorted.get(i - 1);
      Extract other = sorted.get(i);
      if (one.source.equals(other.source) && one.recordId.equals(other.recordId)) {
        throw new BadInput(Problem.of("L001", other.source));
      }
    }
  }

  private int code(String name) {
    return name.isEmpty() ? RecordColumns.NONE : names.codeOf(name);
  }

  /// The parts where the source has them; else the first reading of the full name.
  private Names names(SourceRecord record) {
    String given = name(record, Fields.GIVEN_NAME);
    String paternal = name(record, Fields.PATERNAL_SURNAME);
    String maternal = name(record, Fields.MATERNAL_SURNAME);
    if (!given.isEmpty() || !paternal.isEmpty() || !maternal.isEmpty()) {
      return new Names(given, paternal, maternal);
    }
    Optional<NameText> full = find(record, Fields.FULL_NAME, NameText.class);
    if (full.isEmpty()) {
      return new Names(NOTHING, NOTHING, NOTHING);
    }
    String written = full.orElseThrow().written();
    boolean readable = normaliser.findName(written).isPresent();
    String text = readable ? written : full.orElseThrow().canonical();
    NameParts parts =
        switch (PersonName.parse(text, NameOrder.GIVEN_NAMES_FIRST)) {
          case PersonName.Parted parted -> parted.parts();
          case PersonName.Ambiguous ambiguous -> ambiguous.readings().getFirst();
        };
    return new Names(
        text(parts.givenNames()), text(parts.paternalSurname()), text(parts.maternalSurname()));
  }

  private String name(SourceRecord record, FieldId field) {
    return find(record, field, NameText.class).map(NameText::canonical).orElse(NOTHING);
  }

  private static String text(Answer<NameText> part) {
    return part instanceof Answer.Stated<NameText>(NameText name) ? name.canonical() : NOTHING;
  }

  private int birth(SourceRecord record, String curp) {
    Optional<PartialDate> stated = find(record, Fields.BIRTH_DATE, PartialDate.class);
    Optional<PartialDate> known = stated.or(() -> Curp.findBirthDate(curp));
    return known
        .map(date -> date.year() * 10_000 + (isNewYear(date) ? 0 : date.month() * 100 + date.day()))
        .orElse(0);
  }

  private static boolean isNewYear(PartialDate date) {
    return date.month() == 1 && date.day() == 1;
  }

  private int sex(SourceRecord record, String curp) {
    Optional<String> stated = find(record, Fields.SEX, ClaimValue.class).map(ClaimValue::canonical);
    if (stated.isEmpty() && !curp.isEmpty()) {
      return switch (curp.charAt(10)) {
        case 'M' -> 0;
        case 'H' -> 1;
        default -> 2;
      };
    }
    return switch (stated.orElse(NOTHING)) {
      case "" -> RecordColumns.NONE;
      case "female" -> 0;
      case "male" -> 1;
      default -> 2;
    };
  }

  private int place(SourceRecord record) {
    Optional<Place> municipality =
        find(record, Fields.MUNICIPALITY, Place.class).filter(Place::isMunicipality);
    if (municipality.isPresent()) {
      return Integer.parseInt(municipality.orElseThrow().canonical());
    }
    Optional<Place> state = find(record, Fields.STATE, Place.class);
    return state.map(place -> Integer.parseInt(place.state().code()) * 1000).orElse(0);
  }

  private static int day(PartialDate date) {
    return (int) date.earliest().toEpochDay();
  }

  private String curp(SourceRecord record) {
    Optional<ClaimValue> curp = find(record, Fields.CURP, ClaimValue.class);
    return curp.map(ClaimValue::canonical)
        .orElse(NOTHING)
        .strip()
        .toUpperCase(java.util.Locale.ROOT);
  }

  /// What a CURP says of name, date and sex; its state of birth is on no list.
  private static long curpStem(Names name, int birth, int sex, String curp) {
    if (!curp.isEmpty()) {
      return Keys.of(curp.substring(0, 11) + curp.substring(13, 16));
    }
    boolean derivable =
        !name.given.isEmpty() && !name.paternal.isEmpty() && birth % 100 > 0 && sex >= 0 && sex < 2;
    if (!derivable) {
      return 0;
    }
    String letters = Curp.nameLetters(name.given, name.paternal, name.maternal);
    String date = Integer.toString(1_000_000 + birth % 1_000_000).substring(1);
    char letter = sex == 0 ? 'M' : 'H';
    return Keys.of(letters.substring(0, 4) + date + letter + letters.substring(4));
  }

  private <T extends ClaimValue> Optional<T> find(
      SourceRecord record, FieldId field, Class<T> type) {
    Integer index = indexes.get(field);
    if (index == null) {
      return Optional.empty();
    }
    return record.answer(index) instanceof Answer.Stated<ClaimValue>(ClaimValue value)
            && type.isInstance(value)
        ? Optional.of(type.cast(value))
        : Optional.empty();
  }
}
