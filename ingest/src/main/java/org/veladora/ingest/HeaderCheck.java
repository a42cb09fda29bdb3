package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Checks that a file has the layout of its profile, and says what else it may be where it has not.
final class HeaderCheck {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final String file;
  private final byte[] row;
  private final ImportProfile profile;
  private final Supplier<Layouts> layouts;

  HeaderCheck(String file, byte[] row, ImportProfile profile, Supplier<Layouts> layouts) {
    this.file = file;
    this.row = row;
    this.profile = profile;
    this.layouts = layouts;
  }

  /// The header, where it fits the profile.
  ///
  /// @throws BadInput I011 to I017
  Header check(boolean marked) {
    Layout layout = profile.layout();
    Charset declared = layout.charset();
    Charset apparent = Header.apparentCharset(row, marked, declared);
    Header header = Header.parse(row, apparent, layout.delimiter(), layout.quote());
    if (header == null) {
      throw new BadInput(Problem.of("I017", file));
    }
    if (!header.fits(profile)) {
      throw misfit(header);
    }
    if (!apparent.equals(declared)) {
      throw new BadInput(Problem.of("I016", file, profile.id(), declared.name(), apparent.name()));
    }
    return header;
  }

  private BadInput misfit(Header header) {
    Optional<ImportProfile> other = layouts.get().findFitting(row);
    if (other.isPresent()) {
      return new BadInput(Problem.of("I011", file, profile.id(), other.get().id()));
    }
    for (char delimiter : DELIMITERS) {
      Header parted =
          Header.parse(row, profile.layout().charset(), delimiter, profile.layout().quote());
      if (parted != null && parted.fits(profile)) {
        return new BadInput(
            Problem.of(
                "I012", file, profile.id(), shown(profile.layout().delimiter()), shown(delimiter)));
      }
    }
    return wrongNames(header);
  }

  private BadInput wrongNames(Header header) {
    List<String> folded = header.names().stream().map(Fold::of).toList();
    List<String> missing = new ArrayList<>(profile.requiredHeaders());
    missing.removeIf(name -> folded.contains(Fold.of(name)));
    if (!missing.isEmpty()) {
      return new BadInput(Problem.of("I014", file, profile.id(), String.join(", ", missing)));
    }
    for (int i = 0; i < folded.size(); i++) {
      if (folded.indexOf(folded.get(i)) < i) {
        return new BadInput(
            Problem.of("I013", file, name(header, i), folded.indexOf(folded.get(i)) + 1, i + 1));
      }
    }
    List<String> known = profile.knownHeaders().stream().map(Fold::of).toList();
    int unknown = 0;
    while (known.contains(folded.get(unknown))) {
      unknown++;
    }
    return new BadInput(Problem.of("I015", file, profile.id(), name(header, unknown), unknown + 1));
  }

  /// A column's name, cut. Told only once all required columns are found: the first row of a file
  /// without header is a person.
  private static String name(Header header, int index) {
    String name = header.names().get(index);
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }

  private static String shown(char delimiter) {
    return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
  }
}
