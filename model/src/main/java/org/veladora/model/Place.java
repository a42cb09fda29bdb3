package org.veladora.model;

/// A place of Mexico by its INEGI code: a state (two digits, `01` to `32`) or a municipality (five
/// digits, the first two its state). Municipal catalogues are inputs: this type checks the form and
/// the state, not that the municipality exists.
///
/// Source of the codes: INEGI, Catálogo Único de Claves de Áreas Geoestadísticas Estatales,
/// Municipales y Localidades.
///
/// @param canonical the code
public record Place(String canonical) implements ClaimValue {
  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code has another form or its first two digits are no
  ///   state
  public Place {
    boolean form = canonical.matches("[0-9]{2}([0-9]{3})?");
    if (!form || MexicanState.findByCode(canonical.substring(0, 2)).isEmpty()) {
      throw new IllegalArgumentException("not an INEGI code of a state or municipality");
    }
  }

  /// The place of a state.
  ///
  /// @param state the state
  /// @return its place, the same instance at each call
  public static Place of(MexicanState state) {
    return state.place();
  }

  /// The state in which this place lies.
  ///
  /// @return the state; the state itself for a state's code
  public MexicanState state() {
    return MexicanState.findByCode(canonical.substring(0, 2)).orElseThrow();
  }

  /// Whether this is a municipality.
  ///
  /// @return true for five digits
  public boolean isMunicipality() {
    return canonical.length() == 5;
  }

  @Override
  public String toString() {
    return "Place[redacted]";
  }
}
