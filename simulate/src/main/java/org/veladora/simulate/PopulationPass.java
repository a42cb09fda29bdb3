package org.veladora.simulate;

import java.io.IOException;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.captures.UnitCaptures;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.Sex;

/// Writes the population with the lists of each person, and adds up what is true of it.
final class PopulationPass {
  private static final int REPORT_EVERY = 1 << 13;

  private final World world;
  private final TextFile file;
  private long people;
  private long documented;
  private long pairsWithin;
  private long pairsAcross;

  PopulationPass(World world, TextFile file) {
    this.world = world;
    this.file = file;
  }

  void write(String name, Progress progress, Cancel cancel) throws IOException {
    file.write("person,victim,sex,state,age,lists,referred\n");
    int units = world.incidents().units();
    for (int i = 0; i < units; i++) {
      if (i % REPORT_EVERY == 0) {
        cancel.check();
        progress.at(name, i, units);
      }
      Unit unit = world.incidents().get(i);
      UnitCaptures captures = world.captures().captures(unit);
      for (InventedPerson person : world.people().listMembers(unit)) {
        add(person, captures);
      }
    }
    progress.at(name, units, units);
  }

  private void add(InventedPerson person, UnitCaptures captures) throws IOException {
    writeRow(person, captures.all(), captures.referred());
    if (captures.all() != 0) {
      documented++;
    }
    long records = 0;
    long within = 0;
    for (int left = captures.all(); left != 0; left &= left - 1) {
      int list = Integer.numberOfTrailingZeros(left);
      long mine = world.captures().countRecords(list, person.number());
      records += mine;
      within += mine * (mine - 1) / 2;
      long outsider = world.captures().outsiderBeside(list, person.number());
      if (outsider > 0) {
        writeRow(world.people().outsider(outsider), 1 << list, 0);
      }
    }
    pairsWithin += within;
    pairsAcross += records * (records - 1) / 2 - within;
  }

  private void writeRow(InventedPerson person, int lists, int referred) throws IOException {
    people++;
    file.write(
        person.number()
            + ","
            + person.inPopulation()
            + ","
            + (person.sex() == Sex.FEMALE ? "female" : "male")
            + ","
            + person.state().code()
            + ","
            + person.ageYears()
            + ","
            + lists
            + ","
            + referred
            + "\n");
  }

  long people() {
    return people;
  }

  long documented() {
    return documented;
  }

  long pairsWithin() {
    return pairsWithin;
  }

  long pairsAcross() {
    return pairsAcross;
  }
}
