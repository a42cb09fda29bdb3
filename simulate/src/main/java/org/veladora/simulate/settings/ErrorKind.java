package org.veladora.simulate.settings;

/// Mistakes and habits by which the records of one person differ between lists. The rate of a kind
/// is the chance that it happens to a record (or, where said so, a field) to which it can happen.
/// Errors happen in the order in which they stand here, each on what the ones before have left.
///
/// Which there are: the project's catalogue of what Mexican registers do to names, dates and CURP.
public enum ErrorKind {
  /// The person gave a fictitious name, or the shelter wrote one down to protect: given names and
  /// both surnames are others, without CURP.
  ALIAS,
  /// The second surname is blank.
  MATERNAL_MISSING,
  /// The first surname is blank.
  PATERNAL_MISSING,
  /// The two surnames are in each other's place.
  SURNAMES_SWAPPED,
  /// The first surname stands with the given names and the second in its place.
  SURNAME_AS_GIVEN,
  /// A woman of 18 or more has `de` and a husband's surname in place of her second surname.
  MARRIED_NAME,
  /// One part of a compound given name is dropped.
  GIVEN_PART_DROPPED,
  /// A hipocorístico (Paco, Lupe, Chuy) in place of the given name that has one.
  NICKNAME,
  /// The first word of a given name is abbreviated (`Ma.`, `M.`, `J.`, `Gpe.`, `Fco.`), where it is
  /// one of María, José, Juan, Guadalupe, Francisco, Francisca and others follow or it is one of
  /// the last three.
  GIVEN_ABBREVIATED,
  /// The particle of a surname is dropped (De la Cruz, Del Ángel); by field.
  PARTICLE_DROPPED,
  /// A letter is written as it sounds: b/v, s/z/c, h, y/ll, g/j, x/j; by field of the name.
  SPELLING_VARIANT,
  /// A slip of the keyboard: a neighbouring key, a letter left out, doubled or in the next one's
  /// place; by field of the name.
  KEYBOARD_TYPO,
  /// Ñ is written N; by field of the name. Independent of other accents.
  ENYE_AS_N,
  /// No accent is written in the record's names; Ñ stays.
  ACCENTS_DROPPED,
  /// The record's names are UTF-8 read as ISO-8859-1: `MuÃ±oz`.
  MOJIBAKE,
  /// Sex is blank.
  SEX_MISSING,
  /// The other sex is written.
  SEX_WRONG,
  /// The date of birth is blank; the age, where the layout has one, stays.
  AGE_INSTEAD_OF_DATE,
  /// Date of birth and age are blank.
  BIRTH_UNKNOWN,
  /// The date of birth is estimated: 1 January of its year.
  ESTIMATED_DATE,
  /// Day and month of the date of birth are in each other's place, where that is a date.
  DAY_MONTH_SWAPPED,
  /// The year of birth is one too early or too late.
  YEAR_OFF_BY_ONE,
  /// The age is one year too young or too old; in layouts with an age.
  AGE_OFF_BY_ONE,
  /// The date of the event is blank.
  EVENT_DATE_MISSING,
  /// The date of the event is up to 60 days later: when the person came, not what happened.
  EVENT_DATE_LATER,
  /// The state is blank.
  STATE_MISSING,
  /// Another state: where the person was found or is from.
  STATE_OTHER,
  /// `Distrito Federal` for Ciudad de México; in layouts that write names or abbreviations.
  FORMER_STATE_NAME,
  /// CURP is blank; in layouts with CURP.
  CURP_MISSING,
  /// One character of the CURP is another, or its last is lost.
  CURP_WRONG
}
