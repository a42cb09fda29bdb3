package org.veladora.simulate.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How often each kind of error happens on a list.
///
/// @param rates kind -> chance where it can happen; a kind that is not there never happens
public record ErrorRates(Map<ErrorKind, Double> rates) {
  /// No errors.
  public static final ErrorRates NONE = new ErrorRates(Map.of());

  /// Checks that every rate is a probability.
  ///
  /// @throws IllegalArgumentException if one is not
  public ErrorRates {
    EnumMap<ErrorKind, Double> copy = new EnumMap<>(ErrorKind.class);
    copy.putAll(rates);
    copy.forEach((kind, rate) -> Check.probability("rate of " + kind, rate));
    rates = Collections.unmodifiableMap(copy);
  }

  /// The rate of a kind.
  ///
  /// @param kind the kind
  /// @return its chance, 0 to 1
  public double of(ErrorKind kind) {
    return rates.getOrDefault(kind, 0.0);
  }

  /// The same rates but one.
  ///
  /// @param kind the kind
  /// @param rate its chance, 0 to 1
  /// @return the rates
  /// @throws IllegalArgumentException if the rate is no probability
  public ErrorRates with(ErrorKind kind, double rate) {
    Map<ErrorKind, Double> changed = new EnumMap<>(ErrorKind.class);
    changed.putAll(rates);
    changed.put(kind, rate);
    return new ErrorRates(changed);
  }
}
