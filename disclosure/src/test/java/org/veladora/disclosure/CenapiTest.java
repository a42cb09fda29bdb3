package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.attack.Attacker;
import org.veladora.disclosure.attack.Finding;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.figures.CellValue;
import org.veladora.figures.Publication;
import org.veladora.figures.TableView;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Real sparsity: year x state x sex at k = 11.
class CenapiTest {

  @Test
  void tableOfAllPeopleKeepsMostCells() throws IOException {
    assertThat(keptInnerShare("all", _ -> true)).isGreaterThan(0.5);
  }

  @Test
  void tableOfMinorsKeepsWhatItCan() throws IOException {
    assertThat(keptInnerShare("minors", row -> row.age() >= 1 && row.age() <= 17))
        .isGreaterThan(0.4);
  }

  /// Of the inner cells that are not zero, how many are shown.
  private static double keptInnerShare(String name, Predicate<Cenapi.Row> who) throws IOException {
    List<Cenapi.Row> rows = Cenapi.read();
    int states = 1 + rows.stream().mapToInt(Cenapi.Row::state).max().orElseThrow();
    Register register = new Register(18, states, 2);
    rows.stream()
        .filter(row -> row.sex() < 2 && who.test(row))
        .forEach(row -> register.add(1, row.year(), row.state(), row.sex()));
    register.ask(new Register.Request("year-state-sex", List.of(0, 1, 2)));
    Publication publication = register.publication();
    Sums sums = new Sums(publication);
    List<Finding> before = new Attacker(sums, 11).attack(Pattern.primary(sums, 11), Cancel.NEVER);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    GateOutcome outcome =
        Gate.release(publication, DisclosurePolicy.DEFAULT, Cancel.NEVER, Progress.NONE);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    assertThat(outcome).isInstanceOf(Release.class);
    Release release = (Release) outcome;
    TableView view = release.tabulations().getFirst().table();
    int[] counts = new int[2];
    ReaderAttack.forEachCell(
        view,
        indices -> {
          boolean inner = indices[0] >= 0 && indices[1] >= 0 && indices[2] >= 0;
          if (inner && !view.cell(indices).equals(new CellValue.Shown(0))) {
            counts[view.cell(indices) instanceof CellValue.Shown ? 0 : 1]++;
          }
        });
    long found = before.stream().filter(f -> !f.protects()).count();
    System.out.printf(
        "%s: %s; inner cells not zero: %d shown, %d suppressed; primary only: %d of %d found out;"
            + " %.1f CPU s%n",
        name, release.basis(), counts[0], counts[1], found, before.size(), seconds);
    assertThat(found).isPositive();
    return (double) counts[0] / (counts[0] + counts[1]);
  }
}
