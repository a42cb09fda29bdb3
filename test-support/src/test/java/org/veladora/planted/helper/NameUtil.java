package org.veladora.planted.helper;

import java.util.Optional;

/// Breaks the style.
public final class NameUtil {
  @SuppressWarnings("FieldMissingNullable")
  private Optional<String> name = Optional.empty();

  /// A setter.
  public void setName(String name) {
    this.name = Optional.of(name);
  }

  /// An Optional that nobody looks for.
  public Optional<String> name() {
    return name;
  }
}
