package org.veladora.linkage.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.NameText;
import org.veladora.names.NameNormaliser;
import org.veladora.names.NameOrder;
import org.veladora.names.NameParts;
import org.veladora.names.OtherNames;
import org.veladora.names.PersonName;

/// Reads the names of one record after the other: its own, and others by which the person is known.
final class NameReader {
  private static final int NONE = RecordColumns.NONE;
  private static final NameCodes NAMELESS = new NameCodes(NONE, NONE, NONE);

  private final NameTable names;
  private final NameNormaliser normaliser = new NameNormaliser();
  private NameCodes own = NAMELESS;
  private List<NameCodes> others = List.of();

  NameReader(NameTable names) {
    this.names = names;
  }

  /// Reads the cells of a record: the parts of the name where the source has them, else the full
  /// name, else the first of the other names.
  void read(
      @Nullable ClaimValue given,
      @Nullable ClaimValue paternal,
      @Nullable ClaimValue maternal,
      @Nullable ClaimValue full,
      @Nullable ClaimValue alias) {
    own = new NameCodes(code(given), code(paternal), code(maternal));
    List<String> written = alias == null ? List.of() : OtherNames.list(written(alias));
    if (own.isEmpty() && full instanceof NameText name) {
      if (OtherNames.mayHoldMark(name.canonical())) {
        List<String> all = new ArrayList<>(OtherNames.listMarked(name.written()));
        all.addAll(written);
        written = all;
      } else {
        own = first(readings(name));
      }
    }
    others = written.isEmpty() ? List.of() : others(written);
  }

  /// The record's own name.
  NameCodes own() {
    return own;
  }

  /// Its other names, each once, at most [OtherNameRows#MOST].
  List<NameCodes> others() {
    return others;
  }

  private List<NameCodes> others(List<String> written) {
    Set<NameCodes> found = new LinkedHashSet<>();
    for (String each : written) {
      Optional<NameText> name = normaliser.findName(each);
      if (name.isPresent() && found.size() < OtherNameRows.MOST) {
        if (own.isEmpty()) {
          own = first(readings(name.orElseThrow()));
        } else {
          found.add(other(readings(name.orElseThrow())));
        }
      }
    }
    found.remove(own);
    return List.copyOf(found);
  }

  /// Another name: given names alone, where it can be read so, are borne with the record's own
  /// surnames.
  private NameCodes other(List<NameParts> readings) {
    for (NameParts reading : readings) {
      NameCodes name = codes(reading);
      if (name.paternal() == NONE && name.maternal() == NONE) {
        return new NameCodes(name.given(), own.paternal(), own.maternal());
      }
    }
    return first(readings);
  }

  private List<NameParts> readings(NameText name) {
    boolean readable = normaliser.findName(name.written()).isPresent();
    String text = readable ? name.written() : name.canonical();
    return switch (PersonName.parse(text, NameOrder.GIVEN_NAMES_FIRST)) {
      case PersonName.Parted(NameParts parts) -> List.of(parts);
      case PersonName.Ambiguous(List<NameParts> readings) -> readings;
    };
  }

  private NameCodes first(List<NameParts> readings) {
    return codes(readings.getFirst());
  }

  private NameCodes codes(NameParts parts) {
    return new NameCodes(
        code(parts.givenNames()), code(parts.paternalSurname()), code(parts.maternalSurname()));
  }

  private int code(Answer<NameText> part) {
    return part instanceof Answer.Stated<NameText>(NameText name) ? code(name) : NONE;
  }

  private int code(@Nullable ClaimValue part) {
    return part instanceof NameText name && !name.canonical().isEmpty()
        ? names.codeOf(name.canonical())
        : NONE;
  }

  private static String written(ClaimValue value) {
    return value instanceof NameText name ? name.written() : value.canonical();
  }
}
