package org.veladora.app;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.veladora.app.declarations.Declaration;
import org.veladora.model.LocalText;

/// What ships with the product, by id and title.
public final class ShippedTitles {
  private ShippedTitles() {}

  /// The shipped import profiles.
  ///
  /// @return id -> title
  public static SequencedMap<String, LocalText> profiles() {
    return titles("profiles", Shipped.PROFILES);
  }

  /// The shipped definitions.
  ///
  /// @return id -> title
  public static SequencedMap<String, LocalText> definitions() {
    return titles("definitions", Shipped.DEFINITIONS);
  }

  private static SequencedMap<String, LocalText> titles(String folder, Iterable<String> ids) {
    SequencedMap<String, LocalText> titles = new LinkedHashMap<>();
    for (String id : ids) {
      String fileName = id + ".toml";
      String toml = Shipped.resource(folder + "/" + fileName);
      titles.put(id, Declaration.parse(fileName, toml).text("title"));
    }
    return titles;
  }
}
