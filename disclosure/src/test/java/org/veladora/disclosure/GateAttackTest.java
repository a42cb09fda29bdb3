package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.veladora.disclosure.Register.Request;
import org.veladora.figures.CellValue;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.TableId;

/// Invented tables pass the gate, and a [Reader] attacks what comes out.
final class GateAttackTest {
  private static final int K = 11;
  private static final DisclosurePolicy POLICY = new DisclosurePolicy(K);
  private static final double TOLERANCE = 1e-4;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  /// Cells with 0 to about `most` people, many of them few.
  private static Register register(long seed, int most, Integer... sizes) {
    Random random = new Random(seed);
    Register register = new Register(sizes);
    for (List<Integer> values : register.combinations()) {
      double u = random.nextDouble();
      register.add((long) (most * u * u * u), values.toArray(Integer[]::new));
    }
    return register;
  }

  private static Release release(Publication publication) {
    GateOutcome outcome = Gate.release(publication, POLICY, Cancel.NEVER, Progress.NONE);
    assertThat(outcome).isInstanceOf(Release.class);
    return (Release) outcome;
  }

  /// The views of a release by table id.
  private static BiFunction<Integer, int[], CellValue> views(
      Publication publication, Release release) {
    Map<TableId, TableView> views = new HashMap<>();
    for (DisclosedTabulation tabulation : release.tabulations()) {
      views.put(tabulation.table().id(), tabulation.table());
      views.put(tabulation.accounting().id(), tabulation.accounting());
      tabulation.effects().forEach(effect -> views.put(effect.without().id(), effect.without()));
    }
    return (t, indices) -> {
      TableView view = views.get(publication.tables().get(t).id());
      return view == null ? new CellValue.NoData() : view.cell(indices);
    };
  }

  private static BiFunction<Integer, int[], CellValue> primaryOnly(Publication publication) {
    return (t, indices) -> {
      long people = Reader.people(publication.tables().get(t), indices);
      return people >= 1 && people < K ? new CellValue.Suppressed() : new CellValue.Shown(people);
    };
  }

  /// What is withheld gives nothing away; that this is rare is a test of its own.
  private static void assertNothingIsFound(Register register) {
    Publication publication = register.publication();
    GateOutcome outcome = Gate.release(publication, POLICY, Cancel.NEVER, Progress.NONE);
    if (!(outcome instanceof Release release)) {
      return;
    }
    BiFunction<Integer, int[], CellValue> shown = views(publication, release);
    Reader reader = new Reader(register, publication.tables(), shown);
    subtractEffects(reader, publication, shown);
    assertThat(reader.allows(register)).isTrue();
    for (Reader.Found found : reader.attack()) {
      assertThat((double) found.people())
          .as("the solver itself: " + found)
          .isBetween(found.low() - TOLERANCE, found.high() + TOLERANCE);
      assertThat(found.width()).as(found.toString()).isGreaterThanOrEqualTo(K - TOLERANCE);
    }
    assertShownAreTrue(publication, shown);
  }

  /// Effects that stay with the owner leave nothing to subtract.
  private static void subtractEffects(
      Reader reader, Publication publication, BiFunction<Integer, int[], CellValue> shown) {
    int t = 0;
    for (Tabulation tabulation : publication.tabulations()) {
      List<Table> tables = tabulation.tables();
      for (int e = 2; e < tables.size(); e++) {
        int[] all = new int[tables.get(e).dimensions().size()];
        if (!(shown.apply(t + e, all) instanceof CellValue.NoData)) {
          reader.subtract(t + e, t, tables.get(e), tables.getFirst(), K);
        }
      }
      t += tables.size();
    }
  }

  private static void assertShownAreTrue(
      Publication publication, BiFunction<Integer, int[], CellValue> shown) {
    for (int t = 0; t < publication.tables().size(); t++) {
      for (int[] indices : Reader.cellsAndMargins(publication.tables().get(t))) {
        long people = Reader.people(publication.tables().get(t), indices);
        switch (shown.apply(t, indices)) {
          case CellValue.Shown(long told) -> {
            assertThat(told).isEqualTo(people);
            assertThat(told == 0 || told >= K).as("threshold").isTrue();
          }
          case CellValue.Suppressed _ -> assertThat(people).isPositive();
          case CellValue.NoData _, CellValue.AtLeast _ -> {}
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoWayTableGivesNothingAway(long seed) {
    assertNothingIsFound(register(seed, 60, 6, 4).ask(new Request("t", List.of(0, 1))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void threeWayTableGivesNothingAway(long seed) {
    assertNothingIsFound(register(seed, 90, 4, 3, 2).ask(new Request("t", List.of(0, 1, 2))));
  }

  private static Register linked(long seed) {
    return register(seed, 60, 3, 3, 3)
        .ask(new Request("ab", List.of(0, 1)))
        .ask(new Request("bc", List.of(1, 2)))
        .ask(new Request("ac", List.of(0, 2)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linkedTablesGiveNothingAwayTogether(long seed) {
    assertNothingIsFound(linked(seed));
  }

  @Test
  void linkedTablesAreSeldomWithheld() {
    long withheld =
        seeds()
            .filter(seed ->
                Gate.release(linked(seed).publication(), POLICY, Cancel.NEVER, Progress.NONE)
                    instanceof Withheld)
            .count();
    assertThat(withheld).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rulesAndTheirEffectsGiveNothingAway(long seed) {
    assertNothingIsFound(
        register(seed, 80, 4, 3, 2, 2)
            .ask(
                new Request(
                    "t",
                    List.of(0, 1),
                    List.of(
                        new Register.Rule("x", values -> values.get(2) == 1),
                        new Register.Rule("y", values -> values.get(3) == 1)))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void subpopulationBesideItsPopulationGivesNothingAway(long seed) {
    assertNothingIsFound(
        register(seed, 70, 5, 2, 2)
            .ask(
                new Request(
                    "part",
                    List.of(0),
                    List.of(new Register.Rule("x", values -> values.get(1) == 1))))
            .ask(new Request("whole", List.of(0, 2))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void complementAttackSucceedsOnPrimarySuppressionAlone(long seed) {
    int recovered = 0;
    for (Integer[] sizes : List.of(new Integer[] {6, 4}, new Integer[] {4, 3, 2})) {
      Register register = register(seed, 60, sizes);
      register.ask(new Request("t", IntStream.range(0, sizes.length).boxed().toList()));
      Publication publication = register.publication();
      Reader reader = new Reader(register, publication.tables(), primaryOnly(publication));
      recovered +=
          (int) reader.attack().stream().filter(found -> found.width() < K - TOLERANCE).count();
    }
    assertThat(recovered).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfAtomsDoesNotMatter(long seed) {
    Register register = register(seed, 60, 5, 4).ask(new Request("t", List.of(0, 1)));
    List<Register.Group> groups = new ArrayList<>(register.groups());
    Collections.shuffle(groups, new Random(seed));
    Register shuffled = new Register(5, 4).ask(new Request("t", List.of(0, 1)));
    groups.forEach(group -> shuffled.add(group.people(), group.values().toArray(Integer[]::new)));
    Publication first = register.publication();
    Publication second = shuffled.publication();
    BiFunction<Integer, int[], CellValue> one = views(first, release(first));
    BiFunction<Integer, int[], CellValue> two = views(second, release(second));
    for (int[] indices : Reader.cellsAndMargins(first.tables().getFirst())) {
      assertThat(one.apply(0, indices)).isEqualTo(two.apply(0, indices));
    }
  }
}
