package org.veladora.disclosure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.veladora.figures.Publication;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Prints what the gate costs: for random tables of given sizes such as `32x17x2`, and for a report
/// of four linked tables with five rules made from real sparsity (`report`).
final class GateSizes {
  private GateSizes() {}

  /// Measures.
  ///
  /// @param args sizes, or `report`
  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      Register register = arg.equals("report") ? report() : random(arg);
      Publication publication = register.publication();
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      GateOutcome outcome =
          Gate.release(publication, DisclosurePolicy.DEFAULT, Cancel.NEVER, Progress.NONE);
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      Object result = outcome instanceof Release release ? release.basis() : outcome;
      System.out.printf(
          "%s: %d tables, %d atoms: %.1f CPU s, %s%n",
          arg, publication.tables().size(), publication.joint().atoms().size(), seconds, result);
    }
  }

  /// Log-normal counts: a median of 11 people a cell.
  private static Register random(String size) {
    Integer[] sizes = Arrays.stream(size.split("x")).map(Integer::valueOf).toArray(Integer[]::new);
    Random random = new Random(5);
    Register register = new Register(sizes);
    for (List<Integer> values : register.combinations()) {
      long people = (long) Math.exp(2.4 + 1.3 * random.nextGaussian());
      register.add(people, values.toArray(new Integer[0]));
    }
    return register.ask(
        new Register.Request("t", IntStream.range(0, sizes.length).boxed().toList()));
  }

  private static Register report() throws IOException {
    List<Cenapi.Row> rows = Cenapi.read();
    int states = 1 + rows.stream().mapToInt(Cenapi.Row::state).max().orElseThrow();
    int statuses = 1 + rows.stream().mapToInt(Cenapi.Row::status).max().orElseThrow();
    Register register = new Register(states, 18, 2, 101, statuses);
    rows.stream()
        .filter(row -> row.sex() < 2)
        .forEach(r -> register.add(1, r.state(), r.year(), r.sex(), r.age(), r.status()));
    List<Register.Rule> rules =
        List.of(
            new Register.Rule("no-year", values -> values.get(1) == 17),
            new Register.Rule("no-age", values -> values.get(3) == 0),
            new Register.Rule("adult", values -> values.get(3) > 17),
            new Register.Rule("located", values -> values.get(4) != 0),
            new Register.Rule("no-state", values -> values.get(0) == states - 1));
    return register
        .ask(new Register.Request("year-sex", List.of(1, 2), rules))
        .ask(new Register.Request("age-sex", List.of(3, 2), rules))
        .ask(new Register.Request("year-status", List.of(1, 4), rules.subList(0, 3)))
        .ask(new Register.Request("state-year-sex", List.of(0, 1, 2), rules));
  }
}
