package org.veladora.app.coalition.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.veladora.ingest.Layout;
import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// The text of a draft profile.
final class ProfileDraft {
  private ProfileDraft() {}

  /// The id of the draft for a list, and the name of its file without `.toml`.
  static String id(SourceId list) {
    return "perfil-" + list.value();
  }

  /// @param name the list in words
  /// @param drafts the columns that are read
  /// @param ignored the headers of the others
  static String toml(
      SourceId list,
      LocalText name,
      Layout layout,
      List<Column.Draft> drafts,
      List<String> ignored) {
    StringBuilder toml = new StringBuilder();
    toml.append(
        """
        # Borrador de perfil: cómo se lee el archivo. Lo hizo init con los encabezados y con la forma de las
        # celdas. Revise lo marcado CONFIRME; qué significa cada clave: docs/formats.md.
        # Draft of a profile: how the file is read. Made by init from the headers and from what the cells look
        # like. Check what is marked CONFIRME; what each key means: docs/formats.md.
        format = 1
        """);
    toml.append("id = ").append(Toml.quoted(id(list))).append('\n');
    toml.append("title = ").append(Toml.both(name)).append('\n');
    toml.append("kind = \"persons\"\n\n[layout]\n");
    toml.append("charset = ").append(Toml.quoted(layout.charset().name())).append('\n');
    toml.append("delimiter = ")
        .append(Toml.quoted(String.valueOf(layout.delimiter())))
        .append('\n');
    if (!ignored.isEmpty()) {
      toml.append(
          Note.toConfirm(
                  "estas columnas no se leen; para leer una, quítela de aquí y declárela como"
                      + " [[column]].",
                  "these columns are not read; to read one, remove it from here and declare it as a"
                      + " [[column]].")
              .comment());
      toml.append("ignored = ").append(Toml.array(ignored)).append('\n');
    }
    drafts.forEach(draft -> toml.append('\n').append(draft.toml()));
    return toml.toString();
  }

  /// The headers that no draft reads.
  static List<String> ignored(List<String> headers, List<Column.Draft> drafts) {
    Set<String> read = drafts.stream().map(Column.Draft::header).collect(Collectors.toSet());
    return headers.stream().filter(header -> !read.contains(header)).toList();
  }
}
