package org.veladora.estimation.resampling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

/// The units that chance placed one by one: people, or the incidents in which they arrived. Units
/// that look alike are one type with a count.
///
/// People who are found together are not independent: groups of five raise the standard deviation
/// of an estimate some 2.5-fold, and a resample of people would not show it (Cowan, Malec 1986,
/// Capture-recapture models when both sources have clustered observations, Journal of the American
/// Statistical Association 81: 347-353).
///
/// Immutable.
public final class Units {
  /// From so many units on a resample draws type by type.
  static final long MANY = 100_000;

  private final HistoryCounts counts;
  private final int[][] positions;
  private final long[][] people;
  private final long[] numbers;
  private final long[] cumulative;

  private Units(HistoryCounts counts, int[][] positions, long[][] people, long[] numbers) {
    this.counts = counts;
    this.positions = positions;
    this.people = people;
    this.numbers = numbers;
    this.cumulative = numbers.clone();
    Arrays.parallelPrefix(cumulative, Long::sum);
  }

  /// Every person a unit: one type a history.
  ///
  /// @param counts people by history, at least one person
  /// @return the units
  public static Units ofPeople(HistoryCounts counts) {
    int[][] positions = new int[counts.size()][];
    long[][] people = new long[counts.size()][];
    Arrays.setAll(positions, at -> new int[] {at});
    Arrays.setAll(people, _ -> new long[] {1});
    return new Units(counts, positions, people, counts.people());
  }

  /// Every incident a unit.
  ///
  /// @param counts the people of the incidents by history
  /// @param incidents the incidents, which add up to `counts`
  /// @return the units
  public static Units ofIncidents(HistoryCounts counts, List<Captures.Incident> incidents) {
    Map<TreeMap<Long, Long>, Long> types = new LinkedHashMap<>();
    for (Captures.Incident incident : incidents) {
      TreeMap<Long, Long> members = new TreeMap<>();
      for (CaptureHistory each : incident.people()) {
        if (each.people() > 0) {
          members.merge(each.lists(), each.people(), Long::sum);
        }
      }
      if (!members.isEmpty()) {
        types.merge(members, 1L, Long::sum);
      }
    }
    Map<Long, Integer> places = new TreeMap<>();
    for (int at = 0; at < counts.size(); at++) {
      places.put(counts.history(at), at);
    }
    return new Units(
        counts,
        types.keySet().stream()
            .map(type -> type.keySet().stream().mapToInt(places::get).toArray())
            .toArray(int[][]::new),
        types.keySet().stream()
            .map(type -> type.values().stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new),
        types.values().stream().mapToLong(Long::longValue).toArray());
  }

  /// How many types of units there are.
  ///
  /// @return 1 or more
  public int types() {
    return numbers.length;
  }

  /// How many units of each type there are.
  ///
  /// @return counts, 1 or more each
  public long[] numbers() {
    return numbers.clone();
  }

  /// The people after one unit of a type is taken away.
  ///
  /// @param type 0 to `types() - 1`
  /// @return the counts
  public HistoryCounts without(int type) {
    long[] left = counts.people();
    for (int at = 0; at < positions[type].length; at++) {
      left[positions[type][at]] -= people[type][at];
    }
    return counts.withPeople(left);
  }

  /// As many units as there are, drawn with replacement. O(units log types), or O(types) from
  /// [#MANY] units on.
  ///
  /// @param random where randomness comes from
  /// @return the people of the drawn units
  public HistoryCounts resample(SplittableRandom random) {
    long[] drawn = new long[counts.size()];
    if (cumulative[cumulative.length - 1] < MANY) {
      drawOneByOne(drawn, random);
    } else {
      drawByType(drawn, random);
    }
    return counts.withPeople(drawn);
  }

  private void drawOneByOne(long[] drawn, SplittableRandom random) {
    long all = cumulative[cumulative.length - 1];
    for (long unit = 0; unit < all; unit++) {
      int found = Arrays.binarySearch(cumulative, random.nextLong(all) + 1);
      add(found >= 0 ? found : -found - 1, 1, drawn);
    }
  }

  /// Type after type, binomial given those before.
  private void drawByType(long[] drawn, SplittableRandom random) {
    long left = cumulative[cumulative.length - 1];
    long draws = left;
    for (int type = 0; type < numbers.length; type++) {
      long units = Binomial.draw(draws, numbers[type] / (double) left, random);
      add(type, units, drawn);
      draws -= units;
      left -= numbers[type];
    }
  }

  private void add(int type, long units, long[] drawn) {
    for (int at = 0; at < positions[type].length; at++) {
      drawn[positions[type][at]] += units * people[type][at];
    }
  }
}
