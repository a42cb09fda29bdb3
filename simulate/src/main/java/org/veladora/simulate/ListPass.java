package org.veladora.simulate;

import java.io.IOException;
import java.util.OptionalInt;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.simulate.captures.UnitCaptures;
import org.veladora.simulate.errors.ErrorMaker;
import org.veladora.simulate.lists.RowForm;
import org.veladora.simulate.people.Incidents.Unit;
import org.veladora.simulate.people.InventedPerson;
import org.veladora.simulate.people.NameLexicon;
import org.veladora.simulate.random.Draws;
import org.veladora.simulate.random.Permutation;
import org.veladora.simulate.settings.ListSettings;

/// Writes one list. It goes through all units in an order of its own, once for their first records,
/// once for the second of each person, and so on, and once for the outsiders beside them, all
/// mixed, so that the order of the file says nothing.
final class ListPass {
  private static final long TOPIC = 0x4F52444552L;
  private static final int REPORT_EVERY = 1 << 14;

  private final World world;
  private final int list;
  private final ListSettings settings;
  private final ErrorMaker errors;
  private final RowForm form;
  private final TextFile file;
  private final TextFile truth;
  private long records;

  ListPass(World world, int list, TextFile file, TextFile truth) {
    this.world = world;
    this.list = list;
    this.settings = world.settings().lists().get(list);
    this.errors = new ErrorMaker(settings, NameLexicon.SHIPPED, world.seed());
    this.form = new RowForm(world.settings(), list, world.incidents().units(), world.seed());
    this.file = file;
    this.truth = truth;
  }

  /// Writes the list and its part of the truth; gives the number of records.
  long write(Progress progress, Cancel cancel) throws IOException {
    file.write(form.header());
    int copies = settings.recordsPerPerson().most();
    long units = world.incidents().units();
    long total = units * (copies + (settings.outsiderShare() > 0 ? 1 : 0));
    Permutation order = new Permutation(total, Draws.mix(Draws.mix(world.seed(), TOPIC), list));
    for (long i = 0; i < total; i++) {
      if (i % REPORT_EVERY == 0) {
        cancel.check();
        progress.at(settings.fileName(), i, total);
      }
      long place = order.at(i);
      Unit unit = world.incidents().get((int) (place % units));
      UnitCaptures captures = world.captures().captures(unit);
      if ((captures.all() >> list & 1) == 1) {
        int copy = (int) (place / units);
        if (copy < copies) {
          writeMembers(unit, captures, copy);
        } else {
          writeOutsiders(unit);
        }
      }
    }
    progress.at(settings.fileName(), total, total);
    return records;
  }

  /// The records that are the first of their person, or the second, and so on.
  private void writeMembers(Unit unit, UnitCaptures captures, int copy) throws IOException {
    boolean nobody = true;
    for (int i = 0; i < unit.size() && nobody; i++) {
      nobody = !has(copy, unit.firstPerson() + i + 1L);
    }
    if (nobody) { // most units: their people need not be made
      return;
    }
    for (InventedPerson person : world.people().listMembers(unit)) {
      if (has(copy, person.number())) {
        writeMember(person, unit, captures, copy);
      }
    }
  }

  private boolean has(int copy, long person) {
    return copy < world.captures().countRecords(list, person);
  }

  private void writeOutsiders(Unit unit) throws IOException {
    for (int i = 0; i < unit.size(); i++) {
      long number = world.captures().outsiderBeside(list, unit.firstPerson() + i + 1L);
      if (number > 0) {
        writeOne(world.people().outsider(number), 0, form.arrival(number), "");
      }
    }
  }

  private void writeMember(InventedPerson person, Unit unit, UnitCaptures captures, int copy)
      throws IOException {
    OptionalInt referrer = world.captures().findReferrer(unit, captures, list);
    String arrival =
        referrer.isPresent() ? form.referral(referrer.getAsInt()) : form.arrival(person.number());
    writeOne(person, copy, arrival, unit.size() > 1 ? form.incident(unit.index()) : "");
  }

  private void writeOne(InventedPerson person, int copy, String arrival, String incident)
      throws IOException {
    records++;
    RowForm.Intake intake = new RowForm.Intake(records, arrival, incident);
    file.write(form.row(errors.write(person, copy), intake));
    truth.write(
        settings.id()
            + ","
            + form.recordId(records)
            + ","
            + person.number()
            + ","
            + person.inPopulation()
            + "\n");
  }
}
