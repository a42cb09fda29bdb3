package org.veladora.simulate;

import org.veladora.simulate.captures.CaptureModel;
import org.veladora.simulate.people.Incidents;
import org.veladora.simulate.people.NameLexicon;
import org.veladora.simulate.people.People;
import org.veladora.simulate.settings.SimulationSettings;

/// All that is true, before any list is written.
///
/// @param settings what was asked for
/// @param seed seed of all draws
/// @param incidents who was found with whom
/// @param people the people
/// @param captures who is on which list
record World(
    SimulationSettings settings,
    long seed,
    Incidents incidents,
    People people,
    CaptureModel captures) {
  static World of(SimulationSettings settings, long seed) {
    return new World(
        settings,
        seed,
        new Incidents(settings.population()),
        new People(settings.population(), NameLexicon.SHIPPED, seed),
        new CaptureModel(settings, seed));
  }
}
