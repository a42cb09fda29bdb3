package org.veladora.simulate.settings;

import static org.veladora.simulate.settings.ErrorKind.ACCENTS_DROPPED;
import static org.veladora.simulate.settings.ErrorKind.AGE_INSTEAD_OF_DATE;
import static org.veladora.simulate.settings.ErrorKind.AGE_OFF_BY_ONE;
import static org.veladora.simulate.settings.ErrorKind.ALIAS;
import static org.veladora.simulate.settings.ErrorKind.BIRTH_UNKNOWN;
import static org.veladora.simulate.settings.ErrorKind.CURP_MISSING;
import static org.veladora.simulate.settings.ErrorKind.CURP_WRONG;
import static org.veladora.simulate.settings.ErrorKind.DAY_MONTH_SWAPPED;
import static org.veladora.simulate.settings.ErrorKind.ENYE_AS_N;
import static org.veladora.simulate.settings.ErrorKind.ESTIMATED_DATE;
import static org.veladora.simulate.settings.ErrorKind.EVENT_DATE_LATER;
import static org.veladora.simulate.settings.ErrorKind.EVENT_DATE_MISSING;
import static org.veladora.simulate.settings.ErrorKind.FORMER_STATE_NAME;
import static org.veladora.simulate.settings.ErrorKind.GIVEN_ABBREVIATED;
import static org.veladora.simulate.settings.ErrorKind.GIVEN_PART_DROPPED;
import static org.veladora.simulate.settings.ErrorKind.KEYBOARD_TYPO;
import static org.veladora.simulate.settings.ErrorKind.MARRIED_NAME;
import static org.veladora.simulate.settings.ErrorKind.MATERNAL_MISSING;
import static org.veladora.simulate.settings.ErrorKind.MOJIBAKE;
import static org.veladora.simulate.settings.ErrorKind.NICKNAME;
import static org.veladora.simulate.settings.ErrorKind.PARTICLE_DROPPED;
import static org.veladora.simulate.settings.ErrorKind.PATERNAL_MISSING;
import static org.veladora.simulate.settings.ErrorKind.SEX_MISSING;
import static org.veladora.simulate.settings.ErrorKind.SEX_WRONG;
import static org.veladora.simulate.settings.ErrorKind.SPELLING_VARIANT;
import static org.veladora.simulate.settings.ErrorKind.STATE_MISSING;
import static org.veladora.simulate.settings.ErrorKind.STATE_OTHER;
import static org.veladora.simulate.settings.ErrorKind.SURNAMES_SWAPPED;
import static org.veladora.simulate.settings.ErrorKind.SURNAME_AS_GIVEN;
import static org.veladora.simulate.settings.ErrorKind.YEAR_OFF_BY_ONE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.veladora.model.LocalText;
import org.veladora.model.MexicanState;
import org.veladora.model.SourceId;

/// The settings that have a name. Their values were fixed before anything was tried on them; the
/// handbook lists them.
final class NamedSettings {
  private static final LocalText PROSECUTOR =
      new LocalText("Fiscalía especializada", "Special prosecutor");
  private static final LocalText COMMISSION =
      new LocalText("Comisión de búsqueda", "Search commission");
  private static final LocalText SHELTER = new LocalText("Refugio", "Shelter");
  private static final LocalText HOTLINE = new LocalText("Línea de ayuda", "Hotline");
  private static final LocalText REGISTER = new LocalText("Registro nacional", "National register");
  private static final LocalText OBSERVATORY = new LocalText("Observatorio", "Observatory");

  private NamedSettings() {}

  static SimulationSettings easy() {
    ErrorRates slips = ErrorRates.NONE.with(KEYBOARD_TYPO, 0.01);
    return new SimulationSettings(
        "easy",
        population(2_000, List.of(), 0, 0),
        List.of(
            clean("fiscalia", PROSECUTOR, ListLayout.PERSON_LIST, 0.25, slips),
            clean("comision", COMMISSION, ListLayout.LATIN1_SEMICOLON, 0.20, slips),
            clean("refugio", SHELTER, ListLayout.PERSON_LIST, 0.16, slips),
            clean("linea", HOTLINE, ListLayout.LATIN1_SEMICOLON, 0.13, slips),
            clean("observatorio", OBSERVATORY, ListLayout.PERSON_LIST, 0.10, slips)),
        List.of(),
        List.of());
  }

  static SimulationSettings realistic() {
    ErrorRates errors = moderate();
    ErrorRates protecting = errors.with(ALIAS, 0.02);
    return new SimulationSettings(
        "realistic",
        population(25_000, together(), 0.6, 0.05),
        List.of(
            clean("fiscalia", PROSECUTOR, ListLayout.UPPER_CURP, 0.21, errors),
            list("comision", COMMISSION, ListLayout.LATIN1_SEMICOLON, 0.18, 0.03, 0, errors),
            clean("refugio", SHELTER, ListLayout.PERSON_LIST, 0.14, protecting),
            list("linea", HOTLINE, ListLayout.TAB_AGE, 0.13, 0.03, 0.03, protecting),
            list("observatorio", OBSERVATORY, ListLayout.WHOLE_NAME, 0.10, 0.03, 0, errors)),
        List.of(
            dependence("fiscalia", "comision", 0.6),
            dependence("refugio", "linea", 0.5),
            dependence("fiscalia", "linea", -0.3)),
        List.of(new Referral(new SourceId("linea"), new SourceId("refugio"), 0.05)));
  }

  static SimulationSettings hard() {
    List<Incident> incidents =
        List.of(
            new Incident(Incident.Kind.FAMILY, 5, 0.10), new Incident(Incident.Kind.RAID, 5, 0.50));
    ErrorRates errors = high();
    ErrorRates protecting = errors.with(ALIAS, 0.06);
    return new SimulationSettings(
        "hard",
        population(40_000, incidents, 1.2, 0.05),
        List.of(
            clean("fiscalia", PROSECUTOR, ListLayout.UPPER_CURP, 0.09, errors),
            list("comision", COMMISSION, ListLayout.LATIN1_SEMICOLON, 0.07, 0.06, 0, errors),
            clean("refugio", SHELTER, ListLayout.PERSON_LIST, 0.05, protecting),
            list("linea", HOTLINE, ListLayout.TAB_AGE, 0.05, 0.06, 0.20, protecting),
            list("observatorio", OBSERVATORY, ListLayout.WHOLE_NAME, 0.04, 0.06, 0, errors)),
        List.of(
            dependence("fiscalia", "comision", 1.2),
            dependence("refugio", "linea", 1.0),
            dependence("fiscalia", "linea", -1.0),
            dependence("comision", "observatorio", 0.8)),
        List.of(new Referral(new SourceId("linea"), new SourceId("refugio"), 0.10)));
  }

  /// One list with many records of the same people. Of its records 53.0 % share their person with
  /// another, there are 0.530 pairs of one person a record, and 1.487 records a person; as 67.25 %
  /// of the people are on it, there are as many records as people in the population.
  static SimulationSettings register() {
    return new SimulationSettings(
        "register",
        population(100_000, together(), 0, 0.05),
        List.of(
            new ListSettings(
                new SourceId("registro"),
                REGISTER,
                ListLayout.PERSON_LIST,
                0.6725,
                new RecordsPerPerson(0.301, 0.382, 12),
                0,
                true,
                moderate())),
        List.of(),
        List.of());
  }

  private static List<Incident> together() {
    return List.of(
        new Incident(Incident.Kind.FAMILY, 2, 0.06),
        new Incident(Incident.Kind.FAMILY, 3, 0.04),
        new Incident(Incident.Kind.RAID, 4, 0.08),
        new Incident(Incident.Kind.RAID, 9, 0.07));
  }

  private static PopulationSettings population(
      int people, List<Incident> incidents, double heterogeneity, double twins) {
    return new PopulationSettings(
        people,
        0.70,
        List.of(
            new AgeBand(0, 11, 8),
            new AgeBand(12, 17, 34),
            new AgeBand(18, 29, 34),
            new AgeBand(30, 59, 21),
            new AgeBand(60, 90, 3)),
        states(),
        incidents,
        heterogeneity,
        twins,
        0.45,
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2024, 12, 31));
  }

  /// Millions of inhabitants, rounded, in the order of INEGI's codes.
  private static Map<MexicanState, Double> states() {
    double[] millions = {
      1.4, 3.8, 0.8, 0.9, 3.1, 0.7, 5.5, 3.7, 9.2, 1.8, 6.2, 3.5, 3.1, 8.3, 17, 4.7, 2, 1.2, 5.8,
      4.1, 6.6, 2.4, 1.9, 2.8, 3, 2.9, 2.4, 3.5, 1.3, 8.1, 2.3, 1.6
    };
    Map<MexicanState, Double> states = new EnumMap<>(MexicanState.class);
    for (int i = 0; i < millions.length; i++) {
      states.put(MexicanState.listAll().get(i), millions[i]);
    }
    return states;
  }

  private static ErrorRates moderate() {
    return new ErrorRates(
        Map.ofEntries(
            Map.entry(ALIAS, 0.004),
            Map.entry(MATERNAL_MISSING, 0.06),
            Map.entry(PATERNAL_MISSING, 0.004),
            Map.entry(SURNAMES_SWAPPED, 0.010),
            Map.entry(SURNAME_AS_GIVEN, 0.004),
            Map.entry(MARRIED_NAME, 0.01),
            Map.entry(GIVEN_PART_DROPPED, 0.15),
            Map.entry(NICKNAME, 0.02),
            Map.entry(GIVEN_ABBREVIATED, 0.15),
            Map.entry(PARTICLE_DROPPED, 0.15),
            Map.entry(SPELLING_VARIANT, 0.02),
            Map.entry(KEYBOARD_TYPO, 0.015),
            Map.entry(ENYE_AS_N, 0.29),
            Map.entry(ACCENTS_DROPPED, 0.30),
            Map.entry(MOJIBAKE, 0.02),
            Map.entry(SEX_MISSING, 0.010),
            Map.entry(SEX_WRONG, 0.004),
            Map.entry(AGE_INSTEAD_OF_DATE, 0.08),
            Map.entry(BIRTH_UNKNOWN, 0.04),
            Map.entry(ESTIMATED_DATE, 0.03),
            Map.entry(DAY_MONTH_SWAPPED, 0.01),
            Map.entry(YEAR_OFF_BY_ONE, 0.01),
            Map.entry(AGE_OFF_BY_ONE, 0.08),
            Map.entry(EVENT_DATE_MISSING, 0.08),
            Map.entry(EVENT_DATE_LATER, 0.35),
            Map.entry(STATE_MISSING, 0.03),
            Map.entry(STATE_OTHER, 0.03),
            Map.entry(FORMER_STATE_NAME, 0.30),
            Map.entry(CURP_MISSING, 0.50),
            Map.entry(CURP_WRONG, 0.03)));
  }

  private static ErrorRates high() {
    return new ErrorRates(
        Map.ofEntries(
            Map.entry(ALIAS, 0.015),
            Map.entry(MATERNAL_MISSING, 0.15),
            Map.entry(PATERNAL_MISSING, 0.01),
            Map.entry(SURNAMES_SWAPPED, 0.02),
            Map.entry(SURNAME_AS_GIVEN, 0.01),
            Map.entry(MARRIED_NAME, 0.03),
            Map.entry(GIVEN_PART_DROPPED, 0.30),
            Map.entry(NICKNAME, 0.06),
            Map.entry(GIVEN_ABBREVIATED, 0.25),
            Map.entry(PARTICLE_DROPPED, 0.30),
            Map.entry(SPELLING_VARIANT, 0.05),
            Map.entry(KEYBOARD_TYPO, 0.03),
            Map.entry(ENYE_AS_N, 0.29),
            Map.entry(ACCENTS_DROPPED, 0.50),
            Map.entry(MOJIBAKE, 0.04),
            Map.entry(SEX_MISSING, 0.03),
            Map.entry(SEX_WRONG, 0.01),
            Map.entry(AGE_INSTEAD_OF_DATE, 0.15),
            Map.entry(BIRTH_UNKNOWN, 0.12),
            Map.entry(ESTIMATED_DATE, 0.08),
            Map.entry(DAY_MONTH_SWAPPED, 0.03),
            Map.entry(YEAR_OFF_BY_ONE, 0.03),
            Map.entry(AGE_OFF_BY_ONE, 0.15),
            Map.entry(EVENT_DATE_MISSING, 0.20),
            Map.entry(EVENT_DATE_LATER, 0.60),
            Map.entry(STATE_MISSING, 0.08),
            Map.entry(STATE_OTHER, 0.06),
            Map.entry(FORMER_STATE_NAME, 0.40),
            Map.entry(CURP_MISSING, 0.92),
            Map.entry(CURP_WRONG, 0.06)));
  }

  /// A list without duplicates and outsiders.
  private static ListSettings clean(
      String id, LocalText name, ListLayout layout, double captured, ErrorRates errors) {
    return list(id, name, layout, captured, 0, 0, errors);
  }

  private static ListSettings list(
      String id,
      LocalText name,
      ListLayout layout,
      double captured,
      double duplicates,
      double outsiders,
      ErrorRates errors) {
    return new ListSettings(
        new SourceId(id),
        name,
        layout,
        captured,
        RecordsPerPerson.twice(duplicates),
        outsiders,
        true,
        errors);
  }

  private static Dependence dependence(String earlier, String later, double logOdds) {
    return new Dependence(new SourceId(earlier), new SourceId(later), logOdds);
  }
}
