package org.veladora.simulate.lists;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.veladora.model.LocalText;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.SimulationSettings;

/// The declarations that read the lists: an import profile of each, and the coalition. TOML, as
/// `docs/formats.md` describes it.
public final class Declarations {
  private Declarations() {}

  /// The import profile of a list.
  ///
  /// @param settings all lists: each may have referred people to this one
  /// @param list the list
  /// @return text of the file
  public static String profile(SimulationSettings settings, ListSettings list) {
    Form form = Form.of(list.layout());
    StringBuilder toml = new StringBuilder();
    toml.append("# Lista inventada: nadie de esta lista existe.\nformat = 1\n");
    toml.append("id = ").append(quoted(list.id().value())).append('\n');
    toml.append("title = ").append(text(list.name())).append('\n');
    toml.append("kind = \"persons\"\n\n[layout]\n");
    toml.append("charset = ").append(quoted(list.layout().charset().name())).append('\n');
    toml.append("delimiter = ").append(quoted(String.valueOf(list.layout().delimiter())));
    toml.append('\n');
    for (Column column : form.columns()) {
      toml.append("\n[[column]]\nheader = ").append(quoted(column.header())).append('\n');
      toml.append("field = ").append(quoted(column.holds().field())).append('\n');
      toml.append("value = ").append(quoted(column.holds().value())).append('\n');
      toml.append(details(column, form, settings));
    }
    return toml.toString();
  }

  private static String details(Column column, Form form, SimulationSettings settings) {
    return switch (column.holds()) {
      case BIRTH, EVENT -> "dates = [" + quoted(form.datePattern()) + "]\n";
      case SEX ->
          "terms = { " + term(form.female(), "female") + ", " + term(form.male(), "male") + " }\n";
      case ARRIVAL -> "\n[column.terms]\n" + arrivals(settings);
      case ID, GIVEN, PATERNAL, MATERNAL, WHOLE_NAME, AGE, STATE, CURP, INCIDENT -> "";
    };
  }

  private static String arrivals(SimulationSettings settings) {
    Stream<String> others = Stream.of(Arrival.values()).map(way -> term(way.word(), way.code()));
    Stream<String> lists =
        settings.lists().stream().map(list -> term(referredBy(list), list.id().value()));
    return Stream.concat(others, lists).collect(Collectors.joining("\n", "", "\n"));
  }

  /// What files say of people whom an organisation sent.
  static String referredBy(ListSettings list) {
    return "Canalizada por " + list.name().es();
  }

  /// The coalition of all lists.
  ///
  /// @param settings the lists
  /// @param seed seed of the simulation, which the count takes too
  /// @return text of the file
  public static String coalition(SimulationSettings settings, long seed) {
    StringBuilder toml = new StringBuilder();
    toml.append("# Coalición inventada, con población y verdad conocidas.\nformat = 1\n");
    toml.append("id = ").append(quoted(settings.id())).append('\n');
    LocalText title = new LocalText("Coalición inventada", "Invented coalition");
    toml.append("title = ").append(text(title)).append('\n');
    toml.append("seed = ").append(seed).append("\n\n[population]\nvictim = ");
    LocalText victim =
        new LocalText(
            "Persona inventada de la población simulada",
            "Invented person of the simulated population");
    toml.append(text(victim)).append('\n');
    toml.append("closed = true\nstrata = \"none\"\nreferrals = \"drop\"\n");
    for (ListSettings list : settings.lists()) {
      toml.append("\n[[list]]\nid = ").append(quoted(list.id().value())).append('\n');
      toml.append("name = ").append(text(list.name())).append('\n');
      toml.append("files = [").append(quoted(list.fileName())).append("]\n");
      toml.append("profile = ").append(quoted(list.profileName())).append('\n');
      toml.append("duplicate_free = ").append(list.isDuplicateFree()).append('\n');
      toml.append("same_definition = ").append(list.declaresSameDefinition()).append('\n');
    }
    return toml.toString();
  }

  private static String text(LocalText text) {
    return "{ es = " + quoted(text.es()) + ", en = " + quoted(text.en()) + " }";
  }

  private static String term(String word, String code) {
    return quoted(word) + " = " + quoted(code);
  }

  private static String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\t", "\\t").replace("\n", "\\n") + '"';
  }
}
