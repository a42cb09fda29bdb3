package org.veladora.estimation.histories;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

/// How many people have each capture history, in ascending order of the histories.
///
/// histories: bit mask of lists (bit i = list i) -> people, sparse, up to 40 lists; histories that
/// nobody has are left out. Immutable.
public final class HistoryCounts {
  private final int lists;
  private final long[] histories;
  private final long[] people;

  private HistoryCounts(int lists, long[] histories, long[] people) {
    this.lists = lists;
    this.histories = histories;
    this.people = people;
  }

  /// People by history.
  ///
  /// @param lists number of lists, 1 to 40
  /// @param people people by history, each 0 or more
  /// @return the counts
  /// @throws IllegalArgumentException if a history names no list or one that is not there, or a
  ///   count is negative
  public static HistoryCounts of(int lists, Map<Long, Long> people) {
    TreeMap<Long, Long> sorted = new TreeMap<>(people);
    if (lists < 1 || lists > CaptureHistory.MAX_LISTS) {
      throw new IllegalArgumentException("1 to 40 lists are expected: " + lists);
    }
    sorted.forEach((history, count) -> {
      if (history <= 0 || history >>> lists != 0 || count < 0) {
        throw new IllegalArgumentException(
            "not a history of " + lists + " lists and a count: " + history + ", " + count);
      }
    });
    sorted.values().removeIf(count -> count == 0);
    return new HistoryCounts(
        lists,
        sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
        sorted.values().stream().mapToLong(Long::longValue).toArray());
  }

  /// Everybody, strata pooled.
  ///
  /// @param captures captures under one way of linking
  /// @return the counts
  public static HistoryCounts ofAll(Captures captures) {
    TreeMap<Long, Long> people = new TreeMap<>();
    captures.histories().forEach(each -> people.merge(each.lists(), each.people(), Long::sum));
    return of(captures.lists().size(), people);
  }

  /// The same histories with other counts: a resample.
  ///
  /// @param other people by position, each 0 or more
  /// @return the counts; histories that nobody has any more are left out
  public HistoryCounts withPeople(long[] other) {
    if (other.length != people.length) {
      throw new IllegalArgumentException("one count a history is expected: " + other.length);
    }
    int kept = (int) Arrays.stream(other).filter(count -> count > 0).count();
    long[] keptHistories = new long[kept];
    long[] keptPeople = new long[kept];
    for (int from = 0, to = 0; from < other.length; from++) {
      if (other[from] > 0) {
        keptHistories[to] = histories[from];
        keptPeople[to++] = other[from];
      }
    }
    return new HistoryCounts(lists, keptHistories, keptPeople);
  }

  /// How many lists there are.
  ///
  /// @return 1 to 40
  public int lists() {
    return lists;
  }

  /// How many histories somebody has.
  ///
  /// @return 0 or more
  public int size() {
    return histories.length;
  }

  /// A history that somebody has.
  ///
  /// @param at position, 0 to `size() - 1`
  /// @return bit mask of lists
  public long history(int at) {
    return histories[at];
  }

  /// The people with a history.
  ///
  /// @param at position, 0 to `size() - 1`
  /// @return 1 or more
  public long people(int at) {
    return people[at];
  }

  /// A copy of the counts, by position.
  ///
  /// @return people by position
  public long[] people() {
    return people.clone();
  }

  /// Everybody.
  ///
  /// @return people on at least one list
  public long total() {
    return Arrays.stream(people).sum();
  }

  /// The people on all of some lists, whatever other lists they are on.
  ///
  /// @param mask bit mask of lists; 0 gives everybody
  /// @return people
  public long onAllOf(long mask) {
    long sum = 0;
    for (int at = 0; at < histories.length; at++) {
      if ((histories[at] & mask) == mask) {
        sum += people[at];
      }
    }
    return sum;
  }

  /// The people on exactly so many lists.
  ///
  /// @param count number of lists
  /// @return people
  public long onExactly(int count) {
    long sum = 0;
    for (int at = 0; at < histories.length; at++) {
      if (Long.bitCount(histories[at]) == count) {
        sum += people[at];
      }
    }
    return sum;
  }

  /// The people on this list and on no other.
  ///
  /// @param list index of a list
  /// @return people
  public long onlyOn(int list) {
    int at = Arrays.binarySearch(histories, 1L << list);
    return at < 0 ? 0 : people[at];
  }

  /// The histories as if there were no such list. Who was on no other is not seen any more.
  ///
  /// @param list index of a list; later lists move one place down
  /// @return the counts, of one list fewer
  /// @throws IllegalArgumentException if it is the only list
  public HistoryCounts withoutList(int list) {
    return mapped(history -> true, history -> without(history, list));
  }

  /// The people of one list, as the other lists see them. Who is on no other is not seen.
  ///
  /// @param list index of a list; later lists move one place down
  /// @return the counts, of one list fewer
  /// @throws IllegalArgumentException if it is the only list
  public HistoryCounts withinList(int list) {
    return mapped(history -> (history >>> list & 1) != 0, history -> without(history, list));
  }

  /// The histories with two lists as one: who is on either is on it.
  ///
  /// @param first index of a list, which takes the place of both
  /// @param second index of a later list; lists after it move one place down
  /// @return the counts, of one list fewer
  public HistoryCounts withMergedLists(int first, int second) {
    return mapped(
        history -> true, history -> without(history, second) | ((history >>> second & 1) << first));
  }

  private HistoryCounts mapped(LongPredicate kept, LongUnaryOperator change) {
    TreeMap<Long, Long> changed = new TreeMap<>();
    for (int at = 0; at < histories.length; at++) {
      long history = change.applyAsLong(histories[at]);
      if (kept.test(histories[at]) && history != 0) {
        changed.merge(history, people[at], Long::sum);
      }
    }
    return of(lists - 1, changed);
  }

  private static long without(long history, int list) {
    long below = history & ((1L << list) - 1);
    return below | ((history >>> (list + 1)) << list);
  }
}
