package org.veladora.simulate.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.veladora.model.Answer;
import org.veladora.model.LocalText;
import org.veladora.model.MexicanState;
import org.veladora.model.SourceId;
import org.veladora.names.NameNormaliser;
import org.veladora.names.TextRepair;
import org.veladora.simulate.people.Incidents;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.NameLexicon;
import org.veladora.simulate.people.People;
import org.veladora.simulate.people.Sex;
import org.veladora.simulate.settings.ErrorKind;
import org.veladora.simulate.settings.ErrorRates;
import org.veladora.simulate.settings.ListLayout;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.PopulationSettings;
import org.veladora.simulate.settings.RecordsPerPerson;
import org.veladora.simulate.settings.SimulationSettings;

class ErrorMakerTest {
  private static final int PEOPLE = 10_000;
  private static final List<InventedPerson> EVERYBODY = everybody();

  private static List<InventedPerson> everybody() {
    PopulationSettings settings = SimulationSettings.named("easy").withPeople(PEOPLE).population();
    People people = new People(settings, NameLexicon.SHIPPED, 1);
    Incidents incidents = new Incidents(settings);
    List<InventedPerson> all = new ArrayList<>();
    IntStream.range(0, incidents.units())
        .forEach(unit -> all.addAll(people.listMembers(incidents.get(unit))));
    return all;
  }

  private static ErrorMaker maker(ListLayout layout, ErrorRates errors) {
    SourceId id = new SourceId("lista");
    ListSettings list =
        new ListSettings(
            id, LocalText.same("lista"), layout, 0.5, RecordsPerPerson.ONE, 0, true, errors);
    return new ErrorMaker(list, NameLexicon.SHIPPED, 1);
  }

  private static WrittenPerson made(ErrorKind kind, InventedPerson person) {
    return maker(ListLayout.PERSON_LIST, ErrorRates.NONE.with(kind, 1)).write(person, 0);
  }

  private static InventedPerson person(Sex sex, String given, String paternal, String maternal) {
    return new InventedPerson(
        1,
        true,
        sex,
        given,
        paternal,
        maternal,
        LocalDate.of(1990, 5, 7),
        LocalDate.of(2020, 2, 3),
        MexicanState.CIUDAD_DE_MEXICO,
        "MUCG900507MDFXRD50");
  }

  private static final InventedPerson GUADALUPE =
      person(Sex.FEMALE, "María Guadalupe", "Muñoz", "De la Cruz");

  /// What of a record an error can change: one name where it happens by field, the rest as a whole.
  private static List<Object> units(WrittenPerson person) {
    return List.of(
        person.given(),
        person.paternal(),
        person.maternal(),
        List.of(
            person.sex(),
            person.birth(),
            person.ageYears(),
            person.event(),
            person.state(),
            person.formerStateName(),
            person.curp()));
  }

  private static final Set<ErrorKind> BY_FIELD =
      Set.of(
          ErrorKind.PARTICLE_DROPPED,
          ErrorKind.SPELLING_VARIANT,
          ErrorKind.KEYBOARD_TYPO,
          ErrorKind.ENYE_AS_N);

  private static Set<List<Object>> changes(ErrorKind kind, double rate) {
    ErrorMaker without = maker(ListLayout.PERSON_LIST, ErrorRates.NONE);
    ErrorMaker with = maker(ListLayout.PERSON_LIST, ErrorRates.NONE.with(kind, rate));
    Set<List<Object>> changed = new HashSet<>();
    for (InventedPerson person : EVERYBODY) {
      List<Object> clean = units(without.write(person, 0));
      List<Object> written = units(with.write(person, 0));
      for (int unit = 0; unit < clean.size(); unit++) {
        if (!clean.get(unit).equals(written.get(unit))) {
          changed.add(List.of(person.number(), BY_FIELD.contains(kind) ? unit : -1));
        }
      }
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource(ErrorKind.class)
  void everyKindHappensAtItsRateWhereItCanHappenAndNowhereElse(ErrorKind kind) {
    Set<List<Object>> possible = changes(kind, 1);
    Set<List<Object>> made = changes(kind, 0.3);
    assertThat(possible).hasSizeGreaterThan(200);
    double expected = 0.3 * possible.size();
    assertThat((double) made.size()).isCloseTo(expected, within(4.5 * Math.sqrt(0.7 * expected)));
    assertThat(possible.containsAll(made)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ErrorKind.class)
  void kindWithRateZeroNeverHappens(ErrorKind kind) {
    assertThat(changes(kind, 0)).isEmpty();
  }

  @Test
  void surnamesAreDroppedSwappedAndWrittenAsGivenNames() {
    assertThat(made(ErrorKind.MATERNAL_MISSING, GUADALUPE).maternal()).isEmpty();
    assertThat(made(ErrorKind.PATERNAL_MISSING, GUADALUPE).paternal()).isEmpty();
    assertThat(made(ErrorKind.SURNAMES_SWAPPED, GUADALUPE).paternal()).isEqualTo("De la Cruz");
    assertThat(made(ErrorKind.SURNAMES_SWAPPED, GUADALUPE).maternal()).isEqualTo("Muñoz");
    WrittenPerson shifted = made(ErrorKind.SURNAME_AS_GIVEN, GUADALUPE);
    assertThat(shifted.given()).isEqualTo("María Guadalupe Muñoz");
    assertThat(shifted.paternal()).isEqualTo("De la Cruz");
    assertThat(shifted.maternal()).isEmpty();
  }

  @Test
  void marriedNameIsForWomenOnly() {
    assertThat(made(ErrorKind.MARRIED_NAME, GUADALUPE).maternal()).startsWith("de ");
    InventedPerson man = person(Sex.MALE, "Luis", "Muñoz", "Soto");
    assertThat(made(ErrorKind.MARRIED_NAME, man).maternal()).isEqualTo("Soto");
  }

  @Test
  void givenNamesAreShortened() {
    InventedPerson carmen = person(Sex.FEMALE, "María del Carmen", "Soto", "Soto");
    assertThat(made(ErrorKind.NICKNAME, GUADALUPE).given()).isIn("Mari", "Lupe", "Lupita");
    assertThat(made(ErrorKind.GIVEN_PART_DROPPED, GUADALUPE).given()).isIn("María", "Guadalupe");
    assertThat(made(ErrorKind.GIVEN_PART_DROPPED, carmen).given()).isIn("María", "Carmen");
    assertThat(made(ErrorKind.GIVEN_ABBREVIATED, GUADALUPE).given())
        .isIn("Ma. Guadalupe", "M. Guadalupe");
    InventedPerson jose = person(Sex.MALE, "José Luis", "Soto", "Soto");
    assertThat(made(ErrorKind.GIVEN_ABBREVIATED, jose).given()).isEqualTo("J. Luis");
    InventedPerson alone = person(Sex.MALE, "José", "Soto", "Soto");
    assertThat(made(ErrorKind.GIVEN_ABBREVIATED, alone).given()).isEqualTo("José");
  }

  @Test
  void particlesTildesAndAccentsAreDropped() {
    InventedPerson person = person(Sex.FEMALE, "María", "Del Ángel", "De los Ríos");
    WrittenPerson particles = made(ErrorKind.PARTICLE_DROPPED, person);
    assertThat(particles.paternal()).isEqualTo("Ángel");
    assertThat(particles.maternal()).isEqualTo("Ríos");
    assertThat(made(ErrorKind.ENYE_AS_N, GUADALUPE).paternal()).isEqualTo("Munoz");
    assertThat(made(ErrorKind.ENYE_AS_N, GUADALUPE).given()).isEqualTo("María Guadalupe");
    assertThat(made(ErrorKind.ACCENTS_DROPPED, GUADALUPE).given()).isEqualTo("Maria Guadalupe");
    assertThat(made(ErrorKind.ACCENTS_DROPPED, GUADALUPE).paternal()).isEqualTo("Muñoz");
  }

  @Test
  void misreadNamesAreThoseThatTheRepairUndoes() {
    for (InventedPerson person : EVERYBODY.subList(0, 2_000)) {
      WrittenPerson misread = made(ErrorKind.MOJIBAKE, person);
      assertThat(TextRepair.repair(misread.paternal()).text()).isEqualTo(person.paternal());
    }
    assertThat(made(ErrorKind.MOJIBAKE, GUADALUPE).paternal()).isEqualTo("MuÃ±oz");
  }

  @Test
  void lettersAreWrittenAsTheySound() {
    Set<String> spellings = new HashSet<>();
    for (int copy = 0; copy < 200; copy++) {
      InventedPerson person = person(Sex.FEMALE, "Yolanda", "Chávez", "Hernández");
      ErrorMaker maker =
          maker(ListLayout.PERSON_LIST, ErrorRates.NONE.with(ErrorKind.SPELLING_VARIANT, 1));
      WrittenPerson written = maker.write(person, copy);
      spellings.add(written.given());
      spellings.add(written.paternal());
      spellings.add(written.maternal());
    }
    assertThat(spellings)
        .containsExactlyInAnyOrder("Llolanda", "Chábez", "Cháves", "Ernández", "Hernándes");
  }

  @Test
  void datesAreEstimatedSwappedAndOffByAYear() {
    assertThat(made(ErrorKind.ESTIMATED_DATE, GUADALUPE).birth())
        .isEqualTo(Answer.stated(LocalDate.of(1990, 1, 1)));
    assertThat(made(ErrorKind.DAY_MONTH_SWAPPED, GUADALUPE).birth())
        .isEqualTo(Answer.stated(LocalDate.of(1990, 7, 5)));
    assertThat(made(ErrorKind.YEAR_OFF_BY_ONE, GUADALUPE).birth())
        .isIn(Answer.stated(LocalDate.of(1989, 5, 7)), Answer.stated(LocalDate.of(1991, 5, 7)));
    assertThat(made(ErrorKind.AGE_INSTEAD_OF_DATE, GUADALUPE).birth()).isEqualTo(Answer.unknown());
    assertThat(made(ErrorKind.AGE_INSTEAD_OF_DATE, GUADALUPE).ageYears())
        .isEqualTo(Answer.stated(29));
    assertThat(made(ErrorKind.BIRTH_UNKNOWN, GUADALUPE).ageYears()).isEqualTo(Answer.unknown());
  }

  @Test
  void wrongCurpDiffersInOneCharacterOrLacksItsLast() {
    String curp = made(ErrorKind.CURP_WRONG, GUADALUPE).curp();
    long same =
        IntStream.range(0, curp.length())
            .filter(i -> curp.charAt(i) == GUADALUPE.curp().charAt(i))
            .count();
    assertThat(same).isEqualTo(17);
  }

  @Test
  void aliasIsAnotherNameWithoutCurp() {
    WrittenPerson alias = made(ErrorKind.ALIAS, GUADALUPE);
    assertThat(alias.curp()).isEmpty();
    assertThat(alias.given() + alias.paternal() + alias.maternal())
        .isNotEqualTo("María GuadalupeMuñozDe la Cruz");
    assertThat(alias.birth()).isEqualTo(Answer.stated(GUADALUPE.birth()));
  }

  @Test
  void capitalsHaveNoAccentsAndKeepTheEnye() {
    WrittenPerson upper = maker(ListLayout.UPPER_CURP, ErrorRates.NONE).write(GUADALUPE, 0);
    assertThat(upper.given()).isEqualTo("MARIA GUADALUPE");
    assertThat(upper.paternal()).isEqualTo("MUÑOZ");
    NameNormaliser names = new NameNormaliser();
    assertThat(names.normalise(upper.maternal()).canonical())
        .isEqualTo(names.normalise(GUADALUPE.maternal()).canonical());
  }

  @Test
  void secondRecordOfAPersonHasErrorsOfItsOwn() {
    ErrorMaker maker =
        maker(ListLayout.PERSON_LIST, SimulationSettings.named("hard").lists().get(2).errors());
    long same =
        EVERYBODY.stream()
            .filter(person -> maker.write(person, 0).equals(maker.write(person, 1)))
            .count();
    assertThat(maker.write(GUADALUPE, 0)).isEqualTo(maker.write(GUADALUPE, 0));
    assertThat(same).isLessThan(PEOPLE / 5L);
  }

  @Test
  void nothingOfAPersonIsPrinted() {
    assertThat(made(ErrorKind.ALIAS, GUADALUPE).toString()).isEqualTo("WrittenPerson[redacted]");
  }
}
