package org.veladora.app.coalition.survey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of a vocabulary. Those found are declared, as the vocabulary writes them.
final class WordEvidence implements Evidence {
  private final Map<String, String> vocabulary;
  private final Set<String> found = new LinkedHashSet<>();

  /// @param vocabulary folded word -> code
  WordEvidence(Map<String, String> vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void see(String cell) {
    String word = Folded.of(cell);
    if (vocabulary.containsKey(word)) {
      found.add(word);
    }
  }

  @Override
  public Optional<Guess> findGuess() {
    SequencedMap<String, String> terms = found();
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Guess("code", List.of(terms(terms)), new LinkedHashMap<>(), List.of()));
  }

  /// The words that were found, in the order of the vocabulary.
  SequencedMap<String, String> found() {
    SequencedMap<String, String> terms = new LinkedHashMap<>();
    vocabulary.forEach((word, code) -> {
      if (found.contains(word)) {
        terms.put(word, code);
      }
    });
    return terms;
  }

  static String terms(SequencedMap<String, String> terms) {
    return "terms = { "
        + terms.entrySet().stream()
            .map(term -> Toml.quoted(term.getKey()) + " = " + Toml.quoted(term.getValue()))
            .collect(Collectors.joining(", "))
        + " }";
  }
}
