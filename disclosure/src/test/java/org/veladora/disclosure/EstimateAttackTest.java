package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.estimates.ReleasedOverlaps;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.figures.CellValue;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.Publication;
import org.veladora.figures.TableView;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Attacks on what is published of a count: released overlaps and public estimate together.
class EstimateAttackTest {
  private static final int K = 11;
  private static final long SEED = 20;
  private static final int FEWEST_RELEASES = 20;
  private static final int RANDOM_TABLES = 40;

  @Test
  void readerWithLinearProgrammesFindsNoSuppressedOverlapOut() {
    int released = 0;
    int suppressed = 0;
    for (SimulatedLists lists : SimulatedLists.all()) {
      Captures captures = lists.captures();
      if (gate(captures) instanceof Release release) {
        released++;
        suppressed += checkWidths(lists, captures, release);
      }
    }
    System.out.printf("overlaps: %d released, %d cells suppressed%n", released, suppressed);
    assertThat(released).isGreaterThanOrEqualTo(FEWEST_RELEASES);
    assertThat(suppressed).isPositive();
  }

  private static int checkWidths(SimulatedLists lists, Captures captures, Release release) {
    List<TableView> views = new ArrayList<>();
    List<Register.Cells> cells = new ArrayList<>();
    for (int t = 0; t < release.tabulations().size(); t++) {
      int attribute = t;
      views.add(release.tabulations().get(t).table());
      cells.add(values -> values.get(attribute));
      views.add(release.tabulations().get(t).accounting());
      cells.add(_ -> 0);
    }
    ReaderAttack attack = new ReaderAttack(views, cells, kinds(release));
    int[] suppressed = {0};
    for (int t = 0; t < views.size(); t++) {
      int table = t;
      ReaderAttack.forEachCell(
          views.get(t),
          indices -> {
            switch (views.get(table).cell(indices)) {
              case CellValue.Suppressed _ -> {
                suppressed[0]++;
                assertThat(attack.width(table, indices))
                    .as(lists + " table " + table + Arrays.toString(indices))
                    .isGreaterThanOrEqualTo(K - 1e-4);
              }
              case CellValue.Shown(long shown) -> assertThat(shown == 0 || shown >= K).isTrue();
              case CellValue.AtLeast _, CellValue.NoData _ ->
                  throw new AssertionError("no gaps: " + captures);
            }
          });
    }
    return suppressed[0];
  }

  /// All combinations of categories that a reader can think of.
  private static List<List<Integer>> kinds(Release release) {
    List<List<Integer>> kinds = List.of(List.of());
    for (DisclosedTabulation tabulation : release.tabulations()) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> kind : kinds) {
        for (int c = 0; c < tabulation.table().dimensions().getFirst().size(); c++) {
          List<Integer> next = new ArrayList<>(kind);
          next.add(c);
          longer.add(next);
        }
      }
      kinds = longer;
    }
    return kinds;
  }

  @Test
  void estimateCannotBeInvertedWhereTheNaiveOneIs() {
    int attacked = 0;
    int naivelyInverted = 0;
    int naivelyExact = 0;
    for (SimulatedLists lists : SimulatedLists.all()) {
      Captures captures = lists.captures();
      if (gate(captures) instanceof Release release
          && estimate(release, captures.lists()) instanceof ReleasedEstimate published) {
        ReleasedOverlaps overlaps = overlaps(release, captures.lists());
        if (!overlaps.hidden().isEmpty()) {
          attacked++;
          assertThat(spans(overlaps, release, published))
              .as(lists.toString())
              .allMatch(span -> span >= K);
          long[] naive = naiveSpans(overlaps, IndependentLists.chao(captures));
          naivelyInverted += Arrays.stream(naive).anyMatch(span -> span < K) ? 1 : 0;
          naivelyExact += (int) Arrays.stream(naive).filter(span -> span == 0).count();
        }
      }
    }
    System.out.printf(
        "inversion: %d attacked; unrounded bound of the true table: %d inverted, %d cells exactly%n",
        attacked, naivelyInverted, naivelyExact);
    assertThat(attacked).isGreaterThanOrEqualTo(FEWEST_RELEASES);
    assertThat(naivelyInverted).isPositive();
    assertThat(naivelyExact).isPositive();
  }

  /// For each hidden cell how far its values lie apart over tables that, were they the truth, would
  /// have been published just so: the same cells and the same estimate.
  private static List<Long> spans(
      ReleasedOverlaps overlaps, Release release, ReleasedEstimate published) {
    int hidden = overlaps.hidden().size();
    long[] least = new long[hidden];
    long[] greatest = new long[hidden];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long[] people : candidates(overlaps)) {
      Release asIf = releaseAsIf(overlaps, people, release);
      if (estimate(asIf, overlaps.lists()) instanceof ReleasedEstimate estimate
          && estimate.whole().equals(published.whole())) {
        for (int h = 0; h < hidden; h++) {
          least[h] = Math.min(least[h], people[h]);
          greatest[h] = Math.max(greatest[h], people[h]);
        }
      }
    }
    return IntStream.range(0, hidden).mapToObj(h -> greatest[h] - least[h]).toList();
  }

  /// Tables in which one cell has all spare people, and random ones.
  private static List<long[]> candidates(ReleasedOverlaps overlaps) {
    List<long[]> candidates = new ArrayList<>();
    int hidden = overlaps.hidden().size();
    SplittableRandom random = new SplittableRandom(SEED);
    for (int c = 0; c < hidden + RANDOM_TABLES; c++) {
      long[] people = new long[hidden];
      Arrays.fill(people, 1);
      if (c < hidden) {
        people[c] += overlaps.spare();
      } else {
        for (long person = 0; person < overlaps.spare(); person++) {
          people[random.nextInt(hidden)]++;
        }
      }
      candidates.add(people);
    }
    return candidates;
  }

  /// What would be released of another table under the same pattern.
  private static Release releaseAsIf(ReleasedOverlaps overlaps, long[] people, Release release) {
    List<CaptureHistory> histories = new ArrayList<>(overlaps.shown());
    for (int h = 0; h < people.length; h++) {
      histories.add(new CaptureHistory(overlaps.hidden().get(h), "all", people[h]));
    }
    Publication publication =
        SimulatedLists.publication(new Captures(overlaps.lists(), histories, List.of()));
    Sums sums = new Sums(publication);
    Pattern pattern = Pattern.showingAll(sums);
    TableView view = release.tabulations().getFirst().table();
    for (int c = 0; c < view.dimensions().getFirst().size(); c++) {
      if (view.cell(c) instanceof CellValue.Suppressed) {
        pattern.suppress(sums.sumAt(0, sums.grid(0).cellAt(c)));
      }
    }
    DisclosedTabulation tabulation =
        new DisclosedTabulation(
            SimulatedLists.DEFINITION,
            SuppressedTable.of(publication.tables().get(0), 0, sums, pattern),
            SuppressedTable.of(publication.tables().get(1), 1, sums, pattern),
            List.of(),
            List.of());
    return new Release(release.basis(), List.of(tabulation), List.of(), release.inputs());
  }

  /// For each hidden cell how far its values lie apart for a reader who is told Chao's bound of the
  /// true table: he knows how many hidden people are on one list (a), on two (b) and on more.
  private static long[] naiveSpans(ReleasedOverlaps overlaps, double bound) {
    long total = overlaps.spare() + overlaps.hidden().size();
    long[] counts = new long[3];
    overlaps.hidden().forEach(mask -> counts[classOf(mask)]++);
    long[] least = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    long[] greatest = new long[3];
    for (long a = 0; a <= total; a++) {
      for (long b = 0; a + b <= total; b++) {
        long[] people = {a, b, total - a - b};
        if (IntStream.range(0, 3).allMatch(c -> isPossible(people[c], counts[c]))
            && Math.abs(chao(overlaps, a, b) - bound) < 1e-9 * bound) {
          for (int c = 0; c < 3; c++) {
            boolean alone = counts[c] == 1;
            least[c] = Math.min(least[c], alone ? people[c] : 1);
            greatest[c] = Math.max(greatest[c], people[c] - Math.max(0, counts[c] - 1));
          }
        }
      }
    }
    return overlaps.hidden().stream()
        .mapToLong(mask -> greatest[classOf(mask)] - least[classOf(mask)])
        .toArray();
  }

  private static int classOf(long mask) {
    return Math.min(Long.bitCount(mask), 3) - 1;
  }

  private static boolean isPossible(long people, long cells) {
    return cells == 0 ? people == 0 : people >= cells;
  }

  private static double chao(ReleasedOverlaps overlaps, long a, long b) {
    Captures shown = new Captures(overlaps.lists(), overlaps.shown(), List.of());
    double once = IndependentLists.onLists(shown, 1) + a;
    double twice = IndependentLists.onLists(shown, 2) + b;
    return overlaps.total() + once * once / (2 * Math.max(twice, 1e-9));
  }

  @Test
  void registersWithTheSameReleaseHaveTheSamePublicEstimate() {
    int pairs = 0;
    int differentInTruth = 0;
    for (SimulatedLists lists : SimulatedLists.all()) {
      Captures captures = lists.captures();
      if (gate(captures) instanceof Release release
          && estimate(release, captures.lists()) instanceof ReleasedEstimate published) {
        for (Captures other : neighbours(captures, overlaps(release, captures.lists()))) {
          if (gate(other) instanceof Release same && describe(same).equals(describe(release))) {
            pairs++;
            EstimateOutcome again = estimate(same, captures.lists());
            assertThat(again).isInstanceOf(ReleasedEstimate.class);
            assertThat(((ReleasedEstimate) again).whole().toString())
                .isEqualTo(published.whole().toString());
            differentInTruth +=
                IndependentLists.estimate(List.of(captures))
                        .equals(IndependentLists.estimate(List.of(other)))
                    ? 0
                    : 1;
          }
        }
      }
    }
    System.out.printf(
        "same release: %d pairs of registers, %d of them with other true estimates%n",
        pairs, differentInTruth);
    assertThat(pairs).isGreaterThanOrEqualTo(FEWEST_RELEASES);
    assertThat(differentInTruth).isGreaterThanOrEqualTo(FEWEST_RELEASES);
  }

  /// Registers in which a person, or everybody, of one hidden combination has another.
  private static List<Captures> neighbours(Captures captures, ReleasedOverlaps overlaps) {
    List<Captures> neighbours = new ArrayList<>();
    for (int h = 0; h + 1 < overlaps.hidden().size() && h < 4; h++) {
      long one = overlaps.hidden().get(h);
      long other = overlaps.hidden().get(overlaps.hidden().size() - 1 - h);
      neighbours.add(exchange(captures, one, other));
      neighbours.add(moveOne(captures, one, other));
    }
    return neighbours;
  }

  private static Captures exchange(Captures captures, long one, long other) {
    List<CaptureHistory> histories =
        captures.histories().stream()
            .map(history -> {
              long mask =
                  history.lists() == one ? other : history.lists() == other ? one : history.lists();
              return new CaptureHistory(mask, history.stratum(), history.people());
            })
            .toList();
    return new Captures(captures.lists(), histories, List.of());
  }

  private static Captures moveOne(Captures captures, long from, long to) {
    Map<List<Object>, CaptureHistory> histories = new LinkedHashMap<>();
    captures.histories().forEach(h -> histories.put(List.of(h.lists(), h.stratum()), h));
    captures.histories().stream()
        .filter(history -> history.lists() == from && history.people() > 1)
        .findFirst()
        .ifPresent(history -> {
          String stratum = history.stratum();
          histories.put(
              List.of(from, stratum), new CaptureHistory(from, stratum, history.people() - 1));
          histories.merge(
              List.of(to, stratum),
              new CaptureHistory(to, stratum, 1),
              (a, b) -> new CaptureHistory(to, stratum, a.people() + b.people()));
        });
    return new Captures(captures.lists(), List.copyOf(histories.values()), List.of());
  }

  /// Everything that a release shows.
  private static String describe(Release release) {
    StringBuilder text = new StringBuilder();
    for (DisclosedTabulation tabulation : release.tabulations()) {
      for (TableView view : List.of(tabulation.table(), tabulation.accounting())) {
        text.append(view.id()).append(view.dimensions());
        ReaderAttack.forEachCell(view, indices -> text.append(view.cell(indices)));
      }
    }
    return text.toString();
  }

  private static GateOutcome gate(Captures captures) {
    return Gate.release(
        SimulatedLists.publication(captures), new DisclosurePolicy(K), Cancel.NEVER, Progress.NONE);
  }

  private static EstimateOutcome estimate(Release release, List<String> lists) {
    return EstimateGate.release(release, lists, IndependentLists::estimate, 1.3, SEED);
  }

  private static ReleasedOverlaps overlaps(Release release, List<String> lists) {
    TableView view = release.tabulations().getFirst().table();
    assertThat(view.id()).isEqualTo(OverlapTables.COMBINATIONS);
    return ReleasedOverlaps.find(view, lists).orElseThrow();
  }
}
