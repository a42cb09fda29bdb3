package org.veladora.simulate.people;

/// Sex as registers write it.
public enum Sex {
  /// A woman or girl.
  FEMALE,
  /// A man or boy.
  MALE;

  /// The other one.
  ///
  /// @return what a wrong record says
  public Sex other() {
    return this == FEMALE ? MALE : FEMALE;
  }
}
