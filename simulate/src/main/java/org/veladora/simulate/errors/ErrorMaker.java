package org.veladora.simulate.errors;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.veladora.model.Answer;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.NameLexicon;
import org.veladora.simulate.people.Sex;
import org.veladora.simulate.random.Draws;
import org.veladora.simulate.settings.ErrorKind;
import org.veladora.simulate.settings.ListLayout;
import org.veladora.simulate.settings.ListSettings;

/// Writes people down as one list does, with its errors. The kinds happen in the order in which
/// [ErrorKind] has them, each on what the ones before have left, each with draws of its own.
/// Capitals without accents, where the layout has them, come before misread encodings.
public final class ErrorMaker {
  private static final long TOPIC = 0x4552524F5253L;

  private static final Set<ErrorKind> BY_FIELD =
      Set.of(
          ErrorKind.PARTICLE_DROPPED,
          ErrorKind.SPELLING_VARIANT,
          ErrorKind.KEYBOARD_TYPO,
          ErrorKind.ENYE_AS_N);

  private final ListSettings list;
  private final NameLexicon names;
  private final long seed;

  /// Makes the writer of a list.
  ///
  /// @param list the list: its layout and rates
  /// @param names where false names and husbands' surnames come from
  /// @param seed seed of the simulation; lists with different ids make different errors
  public ErrorMaker(ListSettings list, NameLexicon names, long seed) {
    this.list = list;
    this.names = names;
    this.seed = Draws.mix(Draws.mix(seed, TOPIC), list.id().value().hashCode());
  }

  /// What the list says of a person.
  ///
  /// @param person the person
  /// @param copy 0 for the first record of the person on the list, 1 for the second, and so on
  /// @return the record, the same for the same seed, person and copy
  public WrittenPerson write(InventedPerson person, int copy) {
    Draft draft = new Draft(person);
    long record = Draws.mix(Draws.mix(seed, person.number()), copy);
    for (ErrorKind kind : ErrorKind.values()) {
      if (kind == ErrorKind.MOJIBAKE && list.layout() == ListLayout.UPPER_CURP) {
        draft.changeNames(name -> Letters.withoutAccents(name).toUpperCase(Locale.ROOT));
      }
      double rate = list.errors().of(kind);
      if (rate > 0) {
        make(kind, rate, draft, person, Draws.of(record, kind.name().hashCode()));
      }
    }
    return draft.written();
  }

  private void make(ErrorKind kind, double rate, Draft draft, InventedPerson person, Draws draws) {
    if (!BY_FIELD.contains(kind) && !draws.chance(rate)) {
      return;
    }
    switch (kind) {
      case ALIAS -> Names.alias(draft, person, names, draws);
      case MATERNAL_MISSING -> draft.maternal = "";
      case PATERNAL_MISSING -> draft.paternal = "";
      case SURNAMES_SWAPPED -> Names.swap(draft);
      case SURNAME_AS_GIVEN -> Names.surnameAsGiven(draft);
      case MARRIED_NAME -> Names.marriedName(draft, person, names, draws);
      case GIVEN_PART_DROPPED -> Names.dropPart(draft, draws);
      case NICKNAME -> Names.nickname(draft, names, draws);
      case GIVEN_ABBREVIATED -> Names.abbreviate(draft, draws);
      case PARTICLE_DROPPED -> draft.changeSurnames(some(rate, draws, Names::withoutParticle));
      case SPELLING_VARIANT ->
          draft.changeNames(some(rate, draws, name -> Letters.soundingAlike(name, draws)));
      case KEYBOARD_TYPO ->
          draft.changeNames(some(rate, draws, name -> Letters.mistyped(name, draws)));
      case ENYE_AS_N -> draft.changeNames(some(rate, draws, Letters::withoutTilde));
      case ACCENTS_DROPPED -> draft.changeNames(Letters::withoutAccents);
      case MOJIBAKE -> draft.changeNames(Letters::misread);
      case SEX_MISSING -> draft.sex = Answer.unknown();
      case SEX_WRONG -> draft.sex = Draft.changed(draft.sex, Sex::other);
      case AGE_INSTEAD_OF_DATE -> draft.birth = Answer.unknown();
      case BIRTH_UNKNOWN -> draft.forgetBirth();
      case ESTIMATED_DATE -> draft.birth = Draft.changed(draft.birth, Facts::estimated);
      case DAY_MONTH_SWAPPED -> draft.birth = Draft.changed(draft.birth, Facts::dayAndMonthSwapped);
      case YEAR_OFF_BY_ONE ->
          draft.birth = Draft.changed(draft.birth, birth -> Facts.yearOff(birth, draws));
      case AGE_OFF_BY_ONE ->
          draft.ageYears = Draft.changed(draft.ageYears, age -> Facts.ageOff(age, draws));
      case EVENT_DATE_MISSING -> draft.event = Answer.unknown();
      case EVENT_DATE_LATER ->
          draft.event = Draft.changed(draft.event, event -> Facts.later(event, draws));
      case STATE_MISSING -> draft.state = Answer.unknown();
      case STATE_OTHER ->
          draft.state = Draft.changed(draft.state, state -> Facts.other(state, draws));
      case FORMER_STATE_NAME -> draft.formerStateName = true;
      case CURP_MISSING -> draft.curp = "";
      case CURP_WRONG -> draft.curp = Facts.wrongCurp(draft.curp, draws);
    }
  }

  private static UnaryOperator<String> some(
      double rate, Draws draws, UnaryOperator<String> change) {
    return name -> draws.chance(rate) ? change.apply(name) : name;
  }
}
