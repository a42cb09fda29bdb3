package org.veladora.app.coalition.survey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.veladora.model.SourceId;

/// Who referred the person: the ids of the other lists, however parted (`refugio-luna`, `Refugio
/// Luna`). The ids are declared also where no cell has them, as a start: the user adds what the
/// column calls each organisation.
final class ReferralEvidence implements Evidence {
  private final SequencedMap<String, String> ids = new LinkedHashMap<>();
  private final WordEvidence words;

  /// @param others ids of the other lists
  ReferralEvidence(List<SourceId> others) {
    SequencedMap<String, String> spellings = new LinkedHashMap<>();
    for (SourceId other : others) {
      ids.put(Folded.of(other.value()), other.value());
      for (String spelling : spellings(other)) {
        spellings.put(spelling, other.value());
      }
    }
    words = new WordEvidence(spellings);
  }

  private static Set<String> spellings(SourceId id) {
    String folded = Folded.of(id.value());
    Set<String> spellings = new LinkedHashSet<>(List.of(folded));
    for (String joint : List.of(" ", "-", "_")) {
      spellings.add(folded.replaceAll("[_.-]+", joint));
    }
    return spellings;
  }

  @Override
  public void see(String cell) {
    words.see(cell);
  }

  @Override
  public Optional<Guess> findGuess() {
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    SequencedMap<String, String> terms = new LinkedHashMap<>(ids);
    terms.putAll(words.found());
    return Optional.of(
        new Guess(
            "code",
            List.of("unusable = \"unknown\"", WordEvidence.terms(terms)),
            new LinkedHashMap<>(),
            List.of(
                Note.toConfirm(
                    "agregue a terms cómo llama esta columna a cada lista, con el id que la lista"
                        + " tiene en coalition.toml; lo demás se lee como «no consta».",
                    "add to terms what this column calls each list, with the id that the list has"
                        + " in coalition.toml; anything else is read as not stated."))));
  }
}
