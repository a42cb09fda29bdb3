package org.veladora.names;

import org.veladora.model.Answer;
import org.veladora.model.NameText;

/// One reading of a full name.
///
/// @param givenNames given names, with their particles (`MARÍA DE LOS ÁNGELES`); unknown where the
///   name has none
/// @param paternalSurname first surname, with its particles (`DE LA CRUZ`); unknown where the name
///   has none
/// @param maternalSurname second surname; unknown where the name has one surname only, which does
///   not say that the person has no other
public record NameParts(
    Answer<NameText> givenNames,
    Answer<NameText> paternalSurname,
    Answer<NameText> maternalSurname) {
  @Override
  public String toString() {
    return "NameParts[redacted]";
  }
}
