package org.veladora.estimation.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.resampling.Seeds;

/// The data, a little different: without a list, with two lists as one, or with some people wrongly
/// linked.
///
/// @param change stable id of what is different
/// @param lists indexes of the lists that it is about; empty where it is about people
/// @param share of people that it is about, 0 to 1; 0 where it is about lists
/// @param counts the data with the change
public record Alteration(Change change, List<Integer> lists, double share, HistoryCounts counts) {
  /// What is different.
  public enum Change {
    /// One list is left out.
    WITHOUT,
    /// Two lists are read as one.
    MERGED,
    /// A few of many lists only.
    SUBSET,
    /// A share of the people on several lists are falsely split into two people.
    SPLIT,
    /// A share of the people on one list only are falsely joined to somebody of other lists.
    JOINED
  }

  /// From so many lists on, subsets are looked at.
  public static final int MANY_LISTS = 7;

  /// How many lists a subset has.
  public static final int FEW_LISTS = 5;

  /// How many subsets there are: as many as seven lists have.
  public static final int SUBSETS = 21;

  private static final long SUBSET_STREAM = 0x53554253;
  private static final long SPLIT_STREAM = 0x53504C49;
  private static final long JOINED_STREAM = 0x4A4F494E;
  private static final double[] SPLIT_SHARES = {0.05, 0.1, 0.2};
  private static final double[] JOINED_SHARES = {0.01, 0.02, 0.05};

  /// Copies the list.
  public Alteration {
    lists = List.copyOf(lists);
  }

  /// Each list left out, and each two lists merged, where three lists or more are left.
  ///
  /// @param counts the data
  /// @return the altered data; empty where there are fewer than four lists
  public static List<Alteration> ofLists(HistoryCounts counts) {
    List<Alteration> altered = new ArrayList<>();
    if (counts.lists() < 4) {
      return altered;
    }
    for (int list = 0; list < counts.lists(); list++) {
      altered.add(new Alteration(Change.WITHOUT, List.of(list), 0, counts.withoutList(list)));
    }
    for (int first = 0; first < counts.lists(); first++) {
      for (int second = first + 1; second < counts.lists(); second++) {
        HistoryCounts merged = counts.withMergedLists(first, second);
        altered.add(new Alteration(Change.MERGED, List.of(first, second), 0, merged));
      }
    }
    return altered;
  }

  /// Some of many lists: [#SUBSETS] different choices of [#FEW_LISTS] lists.
  ///
  /// @param counts the data
  /// @param seed of the choice of lists
  /// @return the altered data; empty where there are fewer than [#MANY_LISTS] lists
  public static List<Alteration> ofSubsets(HistoryCounts counts, long seed) {
    List<Alteration> altered = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    SplittableRandom random = Seeds.random(seed, SUBSET_STREAM, 0);
    while (counts.lists() >= MANY_LISTS && altered.size() < SUBSETS) {
      List<Integer> kept = new ArrayList<>();
      for (int list = 0; list < counts.lists(); list++) {
        int left = counts.lists() - list;
        if (random.nextInt(left) < FEW_LISTS - kept.size()) {
          kept.add(list);
        }
      }
      if (seen.add(kept)) {
        HistoryCounts subset = counts;
        for (int list = counts.lists() - 1; list >= 0; list--) {
          subset = kept.contains(list) ? subset : subset.withoutList(list);
        }
        altered.add(new Alteration(Change.SUBSET, kept, 0, subset));
      }
    }
    return altered;
  }

  /// Some people on several lists split in two, and some on one list only joined to others: what
  /// wrong links would do.
  ///
  /// @param counts the data
  /// @param seed of the choice of people
  /// @return the altered data, from few to many people
  public static List<Alteration> ofLinks(HistoryCounts counts, long seed) {
    List<Alteration> altered = new ArrayList<>();
    for (double share : SPLIT_SHARES) {
      SplittableRandom random = Seeds.random(seed, SPLIT_STREAM, altered.size());
      altered.add(new Alteration(Change.SPLIT, List.of(), share, split(counts, share, random)));
    }
    for (double share : JOINED_SHARES) {
      SplittableRandom random = Seeds.random(seed, JOINED_STREAM, altered.size());
      altered.add(new Alteration(Change.JOINED, List.of(), share, joined(counts, share, random)));
    }
    return altered;
  }

  /// Everybody as a history of their own, in an order by chance.
  private static long[] people(HistoryCounts counts, SplittableRandom random) {
    long[] people = new long[Math.toIntExact(counts.total())];
    int next = 0;
    for (int at = 0; at < counts.size(); at++) {
      for (long person = 0; person < counts.people(at); person++) {
        people[next++] = counts.history(at);
      }
    }
    for (int at = people.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      long moved = people[at];
      people[at] = people[other];
      people[other] = moved;
    }
    return people;
  }

  private static HistoryCounts split(HistoryCounts counts, double share, SplittableRandom random) {
    long left = Math.round(share * (counts.total() - counts.onExactly(1)));
    Map<Long, Long> changed = new TreeMap<>();
    for (long history : people(counts, random)) {
      long part = history;
      if (left > 0 && Long.bitCount(history) > 1) {
        left--;
        do {
          part = history & random.nextLong();
        } while (part == 0 || part == history);
        changed.merge(history & ~part, 1L, Long::sum);
      }
      changed.merge(part, 1L, Long::sum);
    }
    return HistoryCounts.of(counts.lists(), changed);
  }

  private static HistoryCounts joined(HistoryCounts counts, double share, SplittableRandom random) {
    long left = Math.round(share * counts.onExactly(1));
    long[] people = people(counts, random);
    for (int at = 0; at < people.length && left > 0; at++) {
      int other = random.nextInt(people.length);
      boolean free = people[other] != 0 && other != at && (people[other] & people[at]) == 0;
      if (Long.bitCount(people[at]) == 1 && free) {
        people[other] |= people[at];
        people[at] = 0;
        left--;
      }
    }
    Map<Long, Long> changed = new TreeMap<>();
    for (long history : people) {
      if (history != 0) {
        changed.merge(history, 1L, Long::sum);
      }
    }
    return HistoryCounts.of(counts.lists(), changed);
  }
}
