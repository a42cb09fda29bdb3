package org.veladora.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.Code;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;
import org.veladora.model.Text;

/// Invented people on invented lists, with who is who: names of syllables whose frequencies fall as
/// those of Mexican names do, and the faults of registers.
@NullMarked
final class InventedLists {
  static final List<FieldId> FIELDS =
      List.of(
          Fields.GIVEN_NAME,
          Fields.PATERNAL_SURNAME,
          Fields.MATERNAL_SURNAME,
          Fields.SEX,
          Fields.BIRTH_DATE,
          Fields.AGE,
          Fields.EVENT_DATE,
          Fields.STATE);

  private static final RecordShape SHAPE =
      new RecordShape("invented.csv", FIELDS, FIELDS.stream().map(_ -> 1).toList());

  private static final RecordShape WITH_ALIAS = withAlias();

  private final SplittableRandom random;
  private final double faults;
  private final double missing;
  private final Names given;
  private final Names surnames;
  private final List<Integer> truth = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /// Starts without lists.
  ///
  /// @param seed seed of everything
  /// @param faults chance of a fault in a field of a record
  /// @param missing chance that a date of birth or a second surname is missing
  InventedLists(long seed, double faults, double missing) {
    this.random = new SplittableRandom(seed);
    this.faults = faults;
    this.missing = missing;
    this.given = new Names(random, 1200, 60);
    this.surnames = new Names(random, 3000, 25);
  }

  private static RecordShape withAlias() {
    List<FieldId> fields = new ArrayList<>(FIELDS);
    fields.add(Fields.ALIAS);
    return new RecordShape("invented.csv", fields, fields.stream().map(_ -> 1).toList());
  }

  /// A person as she is.
  record Invented(
      String given, String paternal, String maternal, boolean woman, LocalDate birth, int state) {
    @Override
    public String toString() {
      return "Invented[redacted]";
    }
  }

  /// People, of whom each is on each list with the same chance.
  ///
  /// @return the people, in order
  List<Invented> people(int count) {
    List<Invented> people = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      boolean compound = random.nextDouble() < 0.4;
      String name = given.draw() + (compound ? " " + given.draw() : "");
      LocalDate birth = LocalDate.of(1960, 1, 2).plusDays(random.nextInt(18_000));
      boolean woman = random.nextDouble() < 0.7;
      int state = 1 + (int) (32 * Math.pow(random.nextDouble(), 2));
      people.add(new Invented(name, surnames.draw(), surnames.draw(), woman, birth, state));
    }
    return people;
  }

  /// Puts people on a list.
  void addList(String source, List<Invented> people, double chance) {
    for (int p = 0; p < people.size(); p++) {
      if (random.nextDouble() < chance) {
        add(source, p, people.get(p));
      }
    }
  }

  /// Puts one person on a list.
  void add(String source, int person, Invented invented) {
    rows.add(new Row(new SourceId(source), source + "-" + truth.size(), record(invented)));
    truth.add(person);
  }

  /// Puts one person on a list, with other names.
  void add(String source, int person, Invented invented, String alias) {
    SourceRecord own = record(invented);
    List<Answer<ClaimValue>> answers = new ArrayList<>(FIELDS.stream().map(own::answer).toList());
    answers.add(Answer.stated(new Text(alias)));
    SourceRecord record = new SourceRecord(WITH_ALIAS, 1, answers, java.util.Map.of());
    rows.add(new Row(new SourceId(source), source + "-" + truth.size(), record));
    truth.add(person);
  }

  LinkageInput input() {
    return input(IntStream.range(0, rows.size()).boxed().toList());
  }

  /// Adds the records to others.
  void addTo(LinkageInput.Builder input) {
    for (Row row : rows) {
      input.add(row.source, row.id, row.record);
    }
  }

  /// The records in another order: record ids stay with their rows.
  LinkageInput input(List<Integer> order) {
    return builder(order).build();
  }

  /// The records, to which others can be added.
  LinkageInput.Builder builder() {
    return builder(IntStream.range(0, rows.size()).boxed().toList());
  }

  private LinkageInput.Builder builder(List<Integer> order) {
    LinkageInput.Builder input = LinkageInput.builder();
    for (int i : order) {
      Row row = rows.get(i);
      input.add(row.source, row.id, row.record);
    }
    return input;
  }

  private record Row(SourceId source, String id, SourceRecord record) {
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  /// Record -> person, in the order of adding.
  int[] truth() {
    return truth.stream().mapToInt(Integer::intValue).toArray();
  }

  private SourceRecord record(Invented person) {
    boolean swapped = random.nextDouble() < faults / 6;
    String paternal = swapped ? person.maternal : person.paternal;
    String maternal = swapped ? person.paternal : person.maternal;
    LocalDate event = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
    int years = event.getYear() - person.birth.getYear();
    years -= event.getDayOfYear() < person.birth.getDayOfYear() ? 1 : 0;
    List<Answer<ClaimValue>> answers =
        List.of(
            name(partOf(person.given), 0),
            name(paternal, 0),
            name(maternal, missing),
            Answer.stated(new Code(person.woman ? "female" : "male")),
            random.nextDouble() < missing ? Answer.unknown() : Answer.stated(birth(person.birth)),
            Answer.stated(AgeYears.of(Math.max(0, years))),
            Answer.stated(PartialDate.of(event)),
            Answer.stated(new Place(Integer.toString(100 + person.state).substring(1))));
    return new SourceRecord(SHAPE, 1, answers, java.util.Map.of());
  }

  private String partOf(String given) {
    int space = given.indexOf(' ');
    boolean dropped = space > 0 && random.nextDouble() < faults;
    return dropped ? given.substring(space + 1) : given;
  }

  private Answer<ClaimValue> name(String name, double chanceMissing) {
    if (random.nextDouble() < chanceMissing) {
      return Answer.unknown();
    }
    String written = random.nextDouble() < faults ? misspelt(name) : name;
    return Answer.stated(new NameText(written, written));
  }

  private String misspelt(String name) {
    int at = random.nextInt(name.length());
    String letter = String.valueOf((char) ('A' + random.nextInt(26)));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + letter + name.substring(at);
      case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
      default -> name.length() > 3 ? name.substring(0, at) + name.substring(at + 1) : name + letter;
    };
  }

  private PartialDate birth(LocalDate date) {
    double fault = random.nextDouble();
    if (fault < faults / 3 && date.getDayOfMonth() <= 12) {
      return new PartialDate(date.getYear(), date.getDayOfMonth(), date.getMonthValue(), false);
    }
    if (fault < faults) {
      return PartialDate.of(date.plusDays(fault < faults / 2 ? 1 : 365));
    }
    return PartialDate.of(date);
  }

  /// Names of syllables, the first ones frequent: the chance of rank r falls as 1 / (r + flat).
  private static final class Names {
    private static final String[] SYLLABLES =
        "MAR TI NEZ LO PE GON ZA RO DRI GUE HER NAN SAN CHE RA MI TO RRES FLO VA CAS DO BE LU"
            .split(" ", -1);

    private final SplittableRandom random;
    private final String[] names;
    private final double[] cumulated;

    Names(SplittableRandom random, int count, int flat) {
      this.random = random;
      this.names = new String[count];
      this.cumulated = new double[count];
      double sum = 0;
      for (int r = 0; r < count; r++) {
        StringBuilder name = new StringBuilder();
        for (int s = 2 + random.nextInt(3); s > 0; s--) {
          name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        names[r] = name.toString();
        sum += 1.0 / (r + flat);
        cumulated[r] = sum;
      }
    }

    String draw() {
      double at = random.nextDouble() * cumulated[cumulated.length - 1];
      int index = Arrays.binarySearch(cumulated, at);
      return names[index < 0 ? -index - 1 : index];
    }
  }
}
