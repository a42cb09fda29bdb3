package org.veladora.simulate.settings;

/// A kind of incident in which people are found together. Members of one incident are on the same
/// lists, with the same state and date of the event.
///
/// @param kind what joins them
/// @param size people in one incident, 2 or more
/// @param shareOfPeople share of the population that was found in such incidents
public record Incident(Kind kind, int size, double shareOfPeople) {
  /// What joins the members of an incident.
  public enum Kind {
    /// Brothers and sisters: both surnames in common, ages up to some years apart, some twins.
    FAMILY,
    /// People who were found in one place and are no relatives.
    RAID
  }

  /// Checks size and share.
  ///
  /// @throws IllegalArgumentException if the size is not 2 to 1,000 or the share is no probability
  public Incident {
    if (size < 2 || size > 1000) {
      throw new IllegalArgumentException("people in an incident: 2 to 1000, not " + size);
    }
    Check.probability("share of people in incidents", shareOfPeople);
  }
}
