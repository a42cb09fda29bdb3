package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.FieldId;

/// The fields that a draft proposes to compare beside those that linkage knows: columns that two
/// lists or more have, commented out, because only their owners know whether they mean the same.
final class FurtherProposal {
  private FurtherProposal() {}

  /// A field that two lists or more have.
  private record Shared(FieldId field, List<String> lists, FurtherWatch.Look look) {
    String toml() {
      String names = lists.stream().map(Toml::quoted).collect(Collectors.joining(", "));
      String name = Toml.quoted(field.value());
      Note note =
          Note.toConfirm(
              name
                  + " está en "
                  + names
                  + ". Si en todas es lo mismo de la persona y sirve para reconocerla, quite los #"
                  + " de las tres líneas que siguen.",
              name
                  + " is in "
                  + names
                  + ". If it is the same of the person in all and serves to recognise her, remove"
                  + " the # of the three lines that follow.");
      return "\n"
          + note.comment()
          + "# [[linkage.compare]]\n# field = "
          + name
          + "\n# as = \""
          + look.kind().word()
          + "\" # "
          + look.distinctPercent()
          + " % distintos / distinct\n";
    }
  }

  /// The proposals, those of most lists first; empty where there are none.
  static String toml(List<CoalitionDraft.Entry> entries) {
    Map<FieldId, Shared> byField = new TreeMap<>();
    for (CoalitionDraft.Entry entry : entries) {
      String list = entry.found().draft().id().value();
      entry
          .found()
          .further()
          .forEach((field, look) ->
              byField.merge(field, new Shared(field, List.of(list), look), FurtherProposal::both));
    }
    return byField.values().stream()
        .filter(shared -> shared.lists().size() > 1 && shared.look().isComparable())
        .sorted((a, b) -> Integer.compare(b.lists().size(), a.lists().size()))
        .limit(FurtherField.MAX)
        .map(Shared::toml)
        .collect(Collectors.joining());
  }

  private static Shared both(Shared one, Shared other) {
    List<String> lists = new ArrayList<>(one.lists());
    lists.addAll(other.lists());
    return new Shared(one.field(), List.copyOf(lists), one.look().and(other.look()));
  }
}
