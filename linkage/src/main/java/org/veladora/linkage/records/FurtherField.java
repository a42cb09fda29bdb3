package org.veladora.linkage.records;

import org.veladora.model.FieldId;

/// A field that a plan compares beside those that the engine knows: an address, the number of a
/// document, an occupation.
///
/// @param field the field, as the import profile names it
/// @param kind how its values are compared
public record FurtherField(FieldId field, Kind kind) {
  /// The most further fields of one plan.
  public static final int MAX = 8;

  /// How values are compared.
  public enum Kind {
    /// Numbers and codes that tell people or places apart (document, telephone, postcode): equal,
    /// or with one slip (a character wrong, lost, added, or two neighbours exchanged).
    IDENTIFIER("identifier"),

    /// Words (street, place of birth, occupation): the same words in any order, or spelt closely.
    TEXT("text"),

    /// A word of a short list (nationality): equal or not.
    CATEGORY("category");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word of declarations.
    ///
    /// @return a lower-case word
    public String word() {
      return word;
    }
  }
}
