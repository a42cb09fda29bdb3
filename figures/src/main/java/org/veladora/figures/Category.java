package org.veladora.figures;

import org.veladora.model.LocalText;

/// One value of a dimension.
///
/// @param code stable code, as in CSV and JSON
/// @param label what readers see
public record Category(String code, LocalText label) {
  /// Code of the category for records whose value is not stated.
  public static final String UNKNOWN = "unknown";

  /// Code of the category for records whose value is stated and outside the others.
  public static final String OTHER = "other";

  /// A category whose label is its code, such as a year.
  ///
  /// @param code the code
  /// @return the category
  public static Category of(String code) {
    return new Category(code, LocalText.same(code));
  }
}
