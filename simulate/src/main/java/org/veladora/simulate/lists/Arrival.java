package org.veladora.simulate.lists;

import org.veladora.simulate.random.Draws;

/// Ways in which people reach an organisation that no list of the coalition sent them to.
enum Arrival {
  OWN("Por su cuenta", "own"),
  FAMILY("Familia", "family"),
  POLICE("Policía", "police"),
  TIP("Denuncia anónima", "anonymous_report");

  private final String word;
  private final String code;

  Arrival(String word, String code) {
    this.word = word;
    this.code = code;
  }

  /// What files say.
  String word() {
    return word;
  }

  /// What the profile reads it as.
  String code() {
    return code;
  }

  static Arrival draw(Draws draws) {
    return values()[draws.below(values().length)];
  }
}
