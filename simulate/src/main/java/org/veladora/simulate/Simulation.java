package org.veladora.simulate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.simulate.lists.Declarations;
import org.veladora.simulate.settings.ListSettings;
import org.veladora.simulate.settings.SimulationSettings;

/// Writes an invented population and the lists that organisations would have of it.
///
/// | file | what |
/// |---|---|
/// | `coalition.toml` | the coalition, as `count` and `link` read it |
/// | `<list>.csv`, `<list>.tsv` | a list, in its layout |
/// | `profile-<list>.toml` | its import profile |
/// | `truth.csv` | `source,record_id,person,victim`: whose record it is; a row a record |
/// | `population.csv` | `person,victim,sex,state,age,lists,referred`: everybody; `lists` and `referred` are bit masks, bit i = list i of the coalition |
///
/// ```java
/// SimulatedTruth truth =
///     Simulation.run(
///         SimulationSettings.named("easy"), 1, sink, Progress.NONE, Cancel.NEVER);
/// ```
public final class Simulation {
  /// Name of the file that says whose each record is.
  public static final String TRUTH_FILE = "truth.csv";

  /// Name of the file that lists everybody.
  public static final String POPULATION_FILE = "population.csv";

  /// Name of the coalition's file.
  public static final String COALITION_FILE = "coalition.toml";

  private Simulation() {}

  /// Writes all files of a simulation.
  ///
  /// Deterministic: the same settings and seed give the same bytes, on any machine. Memory does not
  /// grow with the number of people: nobody is kept, each person is made again where needed. Cost
  /// O(people x lists).
  ///
  /// @param settings what the population and the lists are like
  /// @param seed seed of all draws
  /// @param sink opens the files
  /// @param progress told how far each file has come
  /// @param cancel asked between people
  /// @return what is true of the simulation
  /// @throws IOException if a file cannot be opened or written
  /// @throws Cancelled if asked to stop; files are then incomplete, for the shell to remove
  public static SimulatedTruth run(
      SimulationSettings settings, long seed, SimulationSink sink, Progress progress, Cancel cancel)
      throws IOException {
    TextFile.writeWhole(sink, COALITION_FILE, Declarations.coalition(settings, seed));
    for (ListSettings list : settings.lists()) {
      TextFile.writeWhole(sink, list.profileName(), Declarations.profile(settings, list));
    }
    World world = World.of(settings, seed);
    SequencedMap<SourceId, Long> records = writeLists(world, sink, progress, cancel);
    try (TextFile file = new TextFile(sink, POPULATION_FILE, StandardCharsets.UTF_8)) {
      PopulationPass population = new PopulationPass(world, file);
      population.write(POPULATION_FILE, progress, cancel);
      return new SimulatedTruth(
          settings.id(),
          seed,
          population.people(),
          settings.population().people(),
          population.documented(),
          records,
          population.pairsWithin(),
          population.pairsAcross());
    }
  }

  private static SequencedMap<SourceId, Long> writeLists(
      World world, SimulationSink sink, Progress progress, Cancel cancel) throws IOException {
    SequencedMap<SourceId, Long> records = new LinkedHashMap<>();
    try (TextFile truth = new TextFile(sink, TRUTH_FILE, StandardCharsets.UTF_8)) {
      truth.write("source,record_id,person,victim\n");
      for (int i = 0; i < world.settings().lists().size(); i++) {
        ListSettings list = world.settings().lists().get(i);
        try (TextFile file = new TextFile(sink, list.fileName(), list.layout().charset())) {
          records.put(list.id(), new ListPass(world, i, file, truth).write(progress, cancel));
        }
      }
    }
    return records;
  }
}
