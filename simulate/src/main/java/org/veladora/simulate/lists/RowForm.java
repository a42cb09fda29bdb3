package org.veladora.simulate.lists;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.veladora.model.Answer;
import org.veladora.model.MexicanState;
import org.veladora.simulate.errors.WrittenPerson;
import org.veladora.simulate.people.Sex;
import org.veladora.simulate.random.Draws;
import org.veladora.simulate.random.Permutation;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.SimulationSettings;

/// Lays out the records of one list. A line ends in LF; cells hold no line ends. What is unknown is
/// an empty cell.
public final class RowForm {
  private static final long TOPIC = 0x524F5753L;
  private static final double ARRIVAL_STATED = 0.7;

  private final SimulationSettings settings;
  private final ListSettings list;
  private final Form form;
  private final DateTimeFormatter dates;
  private final long seed;
  private final Permutation incidentNumbers;

  /// Makes the form of a list.
  ///
  /// @param settings all lists
  /// @param index place of the list
  /// @param units how many incidents and people alone there are
  /// @param seed seed of the simulation
  public RowForm(SimulationSettings settings, int index, int units, long seed) {
    this.settings = settings;
    this.list = settings.lists().get(index);
    this.form = Form.of(list.layout());
    this.dates = DateTimeFormatter.ofPattern(form.datePattern(), Locale.ROOT);
    this.seed = Draws.mix(Draws.mix(seed, TOPIC), index);
    this.incidentNumbers = new Permutation(units, this.seed);
  }

  /// What the organisation knows of a record beside the person.
  ///
  /// @param sequence number of the record in the file, from 1
  /// @param arrival how the person came, as [#referral] or [#arrival] says it; empty where unknown
  /// @param incident as [#incident] says it; empty where the person was found alone
  public record Intake(long sequence, String arrival, String incident) {}

  /// The header.
  ///
  /// @return one line, ended
  public String header() {
    return line(Column::header);
  }

  /// The name of a record in its list.
  ///
  /// @param sequence number of the record in the file, from 1
  /// @return what stands in its column of ids
  public String recordId(long sequence) {
    return form.idPrefix() + sequence;
  }

  /// How a person came whom another organisation sent.
  ///
  /// @param list place of the list whose organisation sent the person
  /// @return words of this list, whose profile reads them as the other's id
  public String referral(int list) {
    return inCase(Declarations.referredBy(settings.lists().get(list)));
  }

  /// How a person came whom no list of the coalition sent.
  ///
  /// @param person number of the person
  /// @return words of this list; empty for three in ten
  public String arrival(long person) {
    Draws draws = Draws.of(seed, person);
    return draws.chance(ARRIVAL_STATED) ? inCase(Arrival.draw(draws).word()) : "";
  }

  /// This list's own id of an incident.
  ///
  /// @param unit number of the unit
  /// @return an id that no other unit has on this list, and that says nothing on another
  public String incident(int unit) {
    return "E" + (incidentNumbers.at(unit) + 1);
  }

  /// One record.
  ///
  /// @param person what the list says of the person
  /// @param intake the rest
  /// @return one line, ended
  public String row(WrittenPerson person, Intake intake) {
    return line(column -> cell(column.holds(), person, intake));
  }

  private String line(Function<Column, String> cells) {
    StringBuilder line = new StringBuilder(160);
    for (Column column : form.columns()) {
      if (!line.isEmpty()) {
        line.append(list.layout().delimiter());
      }
      String cell = cells.apply(column);
      boolean quoted =
          form.quoted() || cell.indexOf(list.layout().delimiter()) >= 0 || cell.indexOf('"') >= 0;
      line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return line.append('\n').toString();
  }

  private String cell(Column.Holds holds, WrittenPerson person, Intake intake) {
    return switch (holds) {
      case ID -> recordId(intake.sequence());
      case GIVEN -> person.given();
      case PATERNAL -> person.paternal();
      case MATERNAL -> person.maternal();
      case WHOLE_NAME -> wholeName(person);
      case SEX -> stated(person.sex(), sex -> sex == Sex.FEMALE ? form.female() : form.male());
      case AGE -> stated(person.ageYears(), String::valueOf);
      case BIRTH -> stated(person.birth(), dates::format);
      case EVENT -> stated(person.event(), dates::format);
      case STATE -> stated(person.state(), state -> state(state, person.formerStateName()));
      case CURP -> person.curp();
      case ARRIVAL -> intake.arrival();
      case INCIDENT -> intake.incident();
    };
  }

  private static <T> String stated(Answer<T> answer, Function<T, String> words) {
    return answer instanceof Answer.Stated<T>(T value) ? words.apply(value) : "";
  }

  /// Surnames, a comma, given names; without the comma where either is blank.
  private static String wholeName(WrittenPerson person) {
    String surnames = (person.paternal() + " " + person.maternal()).strip();
    boolean both = !surnames.isEmpty() && !person.given().isEmpty();
    return surnames + (both ? ", " : "") + person.given();
  }

  private String state(MexicanState state, boolean former) {
    boolean federal = former && state == MexicanState.CIUDAD_DE_MEXICO;
    return switch (form.states()) {
      case NAME -> inCase(federal ? "Distrito Federal" : state.officialName());
      case ABBREVIATION -> federal ? "DF" : state.otherNames().getFirst();
      case CODE -> state.code();
    };
  }

  private String inCase(String words) {
    if (!form.capitals()) {
      return words;
    }
    String parted = Normalizer.normalize(words, Normalizer.Form.NFD);
    return parted.replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
  }
}
