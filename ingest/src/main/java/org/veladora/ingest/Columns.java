package org.veladora.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.veladora.model.Answer;
import org.veladora.names.NameNormaliser;

/// Makes the readers of a file's columns.
final class Columns {
  private static final int FEW = 1 << 10;

  private final ImportProfile profile;
  private final Map<String, Integer> indexes;
  private final Tallies tallies;
  private final NameNormaliser names;

  Columns(ImportProfile profile, Header header, Tallies tallies, NameNormaliser names) {
    this.profile = profile;
    this.indexes = header.columns();
    this.tallies = tallies;
    this.names = names;
  }

  /// The place of a column, from 0, or -1 where the file does not have it.
  int indexOf(String header) {
    return indexes.getOrDefault(Fold.of(header), -1);
  }

  /// The readers of the profile's fields, in order.
  List<FieldReader> fields() {
    List<FieldReader> readers = new ArrayList<>();
    for (FieldRule rule : profile.fields()) {
      readers.add(
          new FieldReader(
              column(rule, rule.header(), true),
              rule.fallback().stream()
                  .filter(header -> indexOf(header) >= 0)
                  .map(header -> column(rule, header, false))
                  .toList(),
              rule.vetoes().stream()
                  .filter(veto -> indexOf(veto.header()) >= 0)
                  .map(veto -> veto(rule, veto))
                  .toList()));
    }
    return readers;
  }

  /// Tells whether cells of a column hold one of some texts: `SILENT` where not.
  FieldReader.Column matcher(String header, List<String> texts) {
    Outcome match = new Outcome(Answer.notAsked(), null, List.of());
    Set<String> folded = new HashSet<>();
    texts.forEach(text -> folded.add(Fold.of(text)));
    Outcome blank = folded.contains("") ? match : Outcome.SILENT;
    return new FieldReader.Column(
        indexOf(header),
        reader(FEW, blank, text -> folded.contains(Fold.of(text)) ? match : Outcome.SILENT));
  }

  private FieldReader.Column veto(FieldRule rule, FieldRule.Veto veto) {
    Map<String, Outcome> outcomes = new HashMap<>();
    for (String text : veto.texts()) {
      Tally tally = tallies.sentinel(rule.field(), text, veto.means());
      outcomes.put(Fold.of(text), new Outcome(veto.means().answer(), null, List.of(tally)));
    }
    return new FieldReader.Column(
        indexOf(veto.header()),
        reader(
            FEW,
            outcomes.getOrDefault("", Outcome.SILENT),
            text -> outcomes.getOrDefault(Fold.of(text), Outcome.SILENT)));
  }

  private RememberingReader reader(int places, Outcome blank, Function<String, Outcome> meaning) {
    return new RememberingReader(profile.layout().charset(), blank, places, meaning);
  }

  /// @param counted whether blanks and sentinels of the column are counted: a fallback's are not,
  ///   its field's first column has told already
  private FieldReader.Column column(FieldRule rule, String header, boolean counted) {
    CellMeaning meaning =
        new CellMeaning(
            rule, indexOf(header) + 1, new Values(rule.value(), names), tallies, counted);
    RememberingReader reader = reader(places(rule.value()), meaning.blank(), meaning::of);
    return new FieldReader.Column(
        indexOf(header),
        IsoDateReader.reads(rule.value()) ? new IsoDateReader(meaning, reader) : reader);
  }

  /// How many contents of a column are remembered: of names and dates many; of texts few, because a
  /// column of texts is either a short list or has no content twice.
  private static int places(ValueRule rule) {
    return switch (rule) {
      case ValueRule.DateValue _, ValueRule.NameValue _ -> 1 << 15;
      case ValueRule.MunicipalityValue _, ValueRule.TextValue _ -> 1 << 12;
      case ValueRule.AgeValue _, ValueRule.CodeValue _, ValueRule.StateValue _ -> FEW;
    };
  }
}
