package org.veladora.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of a file's columns.
///
/// @param names as written, in order
record Header(List<String> names) {
  Header {
    names = List.copyOf(names);
  }

  /// Parts the bytes of a header row.
  ///
  /// @return the header, or null where its bytes are no text in this encoding, or its structure
  ///   cannot be read
  static @Nullable Header parse(byte[] row, Charset charset, char delimiter, char quote) {
    List<String> names = new ArrayList<>();
    RowReader reader = RowReader.of(row, delimiter, quote, Limits.MAX_COLUMNS);
    if (!reader.nextInMemory() || reader.fault() != RowReader.Fault.NONE) {
      return null;
    }
    Cell cell = new Cell();
    for (int i = 0; i < Math.min(reader.cells(), Limits.MAX_COLUMNS); i++) {
      reader.cell(i, cell);
      String name = cell.decode(charset);
      if (name == null) {
        return null;
      }
      names.add(name.strip());
    }
    return new Header(names);
  }

  static @Nullable Header parse(byte[] row, Layout layout) {
    return parse(row, layout.charset(), layout.delimiter(), layout.quote());
  }

  /// Column by name, from 0; names differ at least in a letter, not in case or accents.
  Map<String, Integer> columns() {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(Fold.of(names.get(i)), i);
    }
    return columns;
  }

  /// Whether this header has all columns that a profile needs and none that it does not know.
  boolean fits(ImportProfile profile) {
    List<String> folded = names.stream().map(Fold::of).toList();
    List<String> known = profile.knownHeaders().stream().map(Fold::of).toList();
    List<String> required = profile.requiredHeaders().stream().map(Fold::of).toList();
    return folded.containsAll(required)
        && known.containsAll(folded)
        && folded.stream().distinct().count() == folded.size();
  }

  /// The encoding that the bytes of a header must be in, judged by letters outside ASCII: UTF-8
  /// where they are well-formed UTF-8, otherwise windows-1252; the declared one where there are
  /// none.
  static Charset apparentCharset(byte[] row, boolean marked, Charset declared) {
    if (marked) {
      return StandardCharsets.UTF_8;
    }
    boolean ascii = true;
    for (byte b : row) {
      ascii &= b >= 0;
    }
    if (ascii) {
      return declared;
    }
    boolean utf8 = Texts.decode(StandardCharsets.UTF_8, row, 0, row.length) != null;
    if (utf8) {
      return StandardCharsets.UTF_8;
    }
    return declared.equals(StandardCharsets.UTF_8) ? Charset.forName("windows-1252") : declared;
  }
}
