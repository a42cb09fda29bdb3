package org.veladora.model;

import java.util.Locale;

/// The languages in which the product speaks: Spanish first, English second.
public enum Language {
  /// Spanish of Mexico.
  ES,
  /// English.
  EN;

  /// The code as in `--lang` and HTML.
  ///
  /// @return `es` or `en`
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
