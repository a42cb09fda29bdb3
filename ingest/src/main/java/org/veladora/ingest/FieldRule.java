package org.veladora.ingest;

import java.util.List;
import org.veladora.model.FieldId;
import org.veladora.names.NameNormaliser;

/// How one field is read.
///
/// @param field the field
/// @param header name of its column
/// @param value how cells become values
/// @param required whether a file without the column has another layout
/// @param blank what a blank cell means
/// @param unusable what a cell becomes whose content is no value of the field
/// @param sentinels texts that stand for having no value
/// @param fallback names of columns that are read in turn where this one states nothing: mostly
///   none
/// @param vetoes cells of other columns that take the value away, whatever this one holds
public record FieldRule(
    FieldId field,
    String header,
    ValueRule value,
    boolean required,
    Absence blank,
    Absence unusable,
    List<Sentinel> sentinels,
    List<String> fallback,
    List<Veto> vetoes) {

  /// A text that stands for having no value. Where it could also be a value of the field (age 0, 1
  /// January 1900), any cell of that value is the sentinel, and the record keeps the value as its
  /// literal.
  ///
  /// @param text as the source writes it; case, accents and repeated spaces are ignored
  /// @param means what it means
  public record Sentinel(String text, Absence means) {}

  /// A cell of another column that says that this field has no value: where the municipality's name
  /// is "SE DESCONOCE", its code is a placeholder.
  ///
  /// @param header name of the other column
  /// @param texts its cells; case, accents and repeated spaces are ignored
  /// @param means what they mean for this field
  public record Veto(String header, List<String> texts, Absence means) {
    /// Copies the texts.
    public Veto {
      texts = List.copyOf(texts);
    }
  }

  /// The sentinels that could also be values of the field, such as age 0: the records keep the
  /// value as their literal, so that a table can be made without the sentinel.
  ///
  /// @return the sentinels, in order
  public List<Sentinel> listSentinelsWithLiteral() {
    Values values = new Values(value, new NameNormaliser());
    return sentinels.stream()
        .filter(sentinel -> values.findLiteral(sentinel.text()).isPresent())
        .toList();
  }

  /// Copies the lists.
  public FieldRule {
    sentinels = List.copyOf(sentinels);
    fallback = List.copyOf(fallback);
    vetoes = List.copyOf(vetoes);
  }
}
