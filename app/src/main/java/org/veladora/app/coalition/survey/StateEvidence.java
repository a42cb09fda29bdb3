package org.veladora.app.coalition.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.veladora.model.MexicanState;

/// States of Mexico, by code or name. The column is one where more than half of its cells are.
final class StateEvidence implements Evidence {
  private static final List<String> NO_STATES = List.of("00", "33", "99");
  private static final List<String> ABROAD = List.of("EXTRANJERO", "EXTRANJERA", "ABROAD");

  private final Set<String> marks = new TreeSet<>();
  private final Set<String> abroad = new TreeSet<>();
  private long states;
  private long others;

  @Override
  public void see(String cell) {
    String word = Folded.of(cell);
    if (NO_STATES.contains(word)) {
      marks.add(word);
    } else if (ABROAD.contains(word)) {
      abroad.add(word);
    } else if (isState(cell)) {
      states++;
    } else {
      others++;
    }
  }

  private static boolean isState(String cell) {
    return Character.isDigit(cell.charAt(0))
        ? MexicanState.findByCode(cell).isPresent()
        : MexicanState.findByName(cell).isPresent();
  }

  @Override
  public Optional<Guess> findGuess() {
    if (states <= others) {
      return Optional.empty();
    }
    SequencedMap<String, String> sentinels = new LinkedHashMap<>();
    marks.forEach(mark -> sentinels.put(mark, "unknown"));
    SequencedMap<String, String> terms = new LinkedHashMap<>();
    abroad.forEach(word -> terms.put(word, "outside_mexico"));
    List<String> keys = terms.isEmpty() ? List.of() : List.of(WordEvidence.terms(terms));
    return Optional.of(new Guess("state", keys, sentinels, List.of()));
  }
}
