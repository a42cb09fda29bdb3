package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.model.FieldId;

/// One column of a file whose header the dictionary knows, and what its cells show.
final class Column {
  private final String header;
  private final List<Option> options;
  private final Set<String> absences = new LinkedHashSet<>();

  /// A field that the column may be.
  record Option(HeaderWords.Meaning meaning, Evidence evidence) {}

  Column(String header, List<Option> options) {
    this.header = header;
    this.options = List.copyOf(options);
  }

  String header() {
    return header;
  }

  List<Option> options() {
    return options;
  }

  /// Takes a cell that is not blank.
  void see(String cell) {
    String word = Folded.of(cell);
    if (Vocabulary.ABSENCES.containsKey(word)) {
      absences.add(word);
    } else {
      options.forEach(option -> option.evidence().see(cell));
    }
  }

  /// The column as a profile declares it.
  record Draft(FieldId field, String header, String toml, List<Note> notes) {
    Draft {
      notes = List.copyOf(notes);
    }
  }

  /// The column read as one of its fields, or empty where its cells do not allow that.
  Optional<Draft> findDraft(Option option) {
    return option.evidence().findGuess().map(guess -> draft(option.meaning().field(), guess));
  }

  private Draft draft(FieldId field, Evidence.Guess guess) {
    StringBuilder toml = new StringBuilder("[[column]]\n");
    guess.notes().forEach(note -> toml.append(note.comment()));
    toml.append("header = ").append(Toml.quoted(header)).append('\n');
    toml.append("field = ").append(Toml.quoted(field.value())).append('\n');
    toml.append("value = ").append(Toml.quoted(guess.value())).append('\n');
    String sentinels = sentinels(guess);
    toml.append(sentinels.isEmpty() ? "" : "sentinels = [" + sentinels + "]\n");
    guess.keys().forEach(key -> toml.append(key).append('\n'));
    return new Draft(field, header, toml.toString(), new ArrayList<>(guess.notes()));
  }

  private String sentinels(Evidence.Guess guess) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    Vocabulary.ABSENCES.forEach((word, means) -> {
      if (absences.contains(word)) {
        all.put(word, means);
      }
    });
    all.putAll(guess.sentinels());
    return all.entrySet().stream()
        .map(mark ->
            "{ text = " + Toml.quoted(mark.getKey()) + ", means = \"" + mark.getValue() + "\" }")
        .collect(Collectors.joining(", "));
  }
}
