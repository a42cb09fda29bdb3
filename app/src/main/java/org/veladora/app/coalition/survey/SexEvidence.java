package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Sex. `M` is masculino where the list writes `F`, `Femenino` or the like, and mujer where it
/// writes `H`, `Hombre` or `Mujer`. Where it writes both or neither, `M` is not declared: its cells
/// are illegible until the user says what it is.
final class SexEvidence implements Evidence {
  private static final Set<String> WITH_MASCULINO =
      Set.of("F", "FEM", "FEMENINO", "FEMENINA", "MASCULINO", "MASC", "FEMALE", "MALE");
  private static final Set<String> WITH_MUJER = Set.of("H", "HOMBRE", "MUJER");

  private final WordEvidence words = new WordEvidence(Vocabulary.SEX);
  private long m;

  @Override
  public void see(String cell) {
    m += Folded.of(cell).equals("M") ? 1 : 0;
    words.see(cell);
  }

  @Override
  public Optional<Guess> findGuess() {
    SequencedMap<String, String> terms = words.found();
    List<Note> notes = new ArrayList<>();
    if (m > 0) {
      boolean masculino = terms.keySet().stream().anyMatch(WITH_MASCULINO::contains);
      boolean mujer = terms.keySet().stream().anyMatch(WITH_MUJER::contains);
      if (masculino != mujer) {
        terms.put("M", masculino ? "male" : "female");
      }
      notes.add(note(masculino, mujer));
    }
    return m == 0 && terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Guess("code", List.of(keys(terms)), new LinkedHashMap<>(), notes));
  }

  private static String keys(SequencedMap<String, String> terms) {
    return terms.isEmpty() ? "terms = {}" : WordEvidence.terms(terms);
  }

  private Note note(boolean masculino, boolean mujer) {
    if (masculino == mujer) {
      return Note.toConfirm(
          "«M» puede ser mujer o masculino y la lista no lo decide; "
              + m
              + " celdas quedan sin leer. Agregue \"M\" = \"female\" o \"M\" = \"male\" a terms.",
          "\"M\" may be mujer (woman) or masculino (male) and the list does not decide; "
              + m
              + " cells are not read. Add \"M\" = \"female\" or \"M\" = \"male\" to terms.");
    }
    return masculino
        ? Note.toConfirm(
            "«M» se lee como masculino, porque también hay «F» o femenino.",
            "\"M\" is read as male, because there is \"F\" or femenino too.")
        : Note.toConfirm(
            "«M» se lee como mujer, porque también hay «H», hombre o mujer.",
            "\"M\" is read as woman, because there is \"H\", hombre or mujer too.");
  }
}
