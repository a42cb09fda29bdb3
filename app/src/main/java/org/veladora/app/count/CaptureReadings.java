package org.veladora.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;
import org.veladora.linkage.LinkageDraw;

/// The captures of the same records under one reading of the referrals: made for each draw of the
/// linkage.
final class CaptureReadings {
  /// Name of the only stratum where none was declared.
  static final String ALL = "all";

  private static final String UNKNOWN = "unknown";

  private final CountedRecords records;
  private final List<String> lists;
  private final int[] bitOf;
  private final boolean dropReferred;

  private CaptureReadings(
      CountedRecords records, List<String> lists, int[] bitOf, boolean dropReferred) {
    this.records = records;
    this.lists = List.copyOf(lists);
    this.bitOf = bitOf;
    this.dropReferred = dropReferred;
  }

  /// Every capture counts, however the person arrived.
  static CaptureReadings asListed(CountedRecords records, List<String> lists) {
    return new CaptureReadings(records, lists, identity(lists.size()), false);
  }

  /// A capture that came through another list of the coalition does not count. Where a person has
  /// no other, the list that referred the person has seen it: its capture counts. Of a chain (A
  /// sent to B, B to C) that is the first, and of a circle the first list of the declaration: who
  /// was only passed on was found once.
  static CaptureReadings referralsDropped(CountedRecords records, List<String> lists) {
    return new CaptureReadings(records, lists, identity(lists.size()), true);
  }

  /// Lists between which somebody was referred are read as one.
  static CaptureReadings referralsMerged(CountedRecords records, List<String> lists) {
    Groups groups = new Groups(lists.size());
    for (int i = 0; i < records.size(); i++) {
      if (records.referredBy(i) != CountedRecords.NONE) {
        groups.join(records.list(i), records.referredBy(i));
      }
    }
    int[] bitOf = new int[lists.size()];
    List<String> names = new ArrayList<>();
    for (int list = 0; list < bitOf.length; list++) {
      int first = groups.find(list);
      if (first == list) {
        bitOf[list] = names.size();
        names.add(lists.get(list));
      } else {
        bitOf[list] = bitOf[first];
        names.set(bitOf[list], names.get(bitOf[list]) + "+" + lists.get(list));
      }
    }
    return new CaptureReadings(records, names, bitOf, false);
  }

  private static int[] identity(int size) {
    int[] bits = new int[size];
    Arrays.setAll(bits, i -> i);
    return bits;
  }

  List<String> lists() {
    return lists;
  }

  /// The captures under one linkage. A person is in the stratum that the first of its records
  /// states, in the order of the lists.
  Captures of(LinkageDraw draw) {
    long[] masks = masks(draw);
    int[] strata = strata(draw);
    Map<String, Map<Long, Long>> people = new TreeMap<>();
    for (int person = 0; person < masks.length; person++) {
      add(people, masks[person], strata[person]);
    }
    List<Captures.Incident> incidents =
        records.hasIncidents() ? incidents(draw, masks, strata) : List.of();
    return new Captures(lists, histories(people), incidents);
  }

  private long[] masks(LinkageDraw draw) {
    long[] own = new long[draw.people()];
    long[] referring = new long[draw.people()];
    long[] referred = new long[draw.people()];
    for (int i = 0; i < records.size(); i++) {
      int person = draw.personOf(i);
      int by = records.referredBy(i);
      if (dropReferred && by != CountedRecords.NONE) {
        referring[person] |= 1L << bitOf[by];
        referred[person] |= 1L << bitOf[records.list(i)];
      } else {
        own[person] |= 1L << bitOf[records.list(i)];
      }
    }
    for (int person = 0; person < own.length; person++) {
      if (own[person] == 0) {
        long first = referring[person] & ~referred[person];
        own[person] = first != 0 ? first : Long.lowestOneBit(referring[person]);
      }
    }
    return own;
  }

  private int[] strata(LinkageDraw draw) {
    int[] strata = new int[draw.people()];
    Arrays.fill(strata, CountedRecords.NONE);
    for (int i = 0; i < records.size(); i++) {
      int person = draw.personOf(i);
      if (strata[person] == CountedRecords.NONE) {
        strata[person] = records.stratum(i);
      }
    }
    return strata;
  }

  /// People who share an incident with somebody who shares another incident are of one.
  private List<Captures.Incident> incidents(LinkageDraw draw, long[] masks, int[] strata) {
    Groups groups = new Groups(masks.length);
    Map<Integer, Integer> firstOf = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      int incident = records.incident(i);
      if (incident != CountedRecords.NONE) {
        Integer first = firstOf.putIfAbsent(incident, draw.personOf(i));
        groups.join(first == null ? draw.personOf(i) : first, draw.personOf(i));
      }
    }
    Map<Integer, Map<String, Map<Long, Long>>> people = new TreeMap<>();
    for (int person = 0; person < masks.length; person++) {
      add(
          people.computeIfAbsent(groups.find(person), _ -> new TreeMap<>()),
          masks[person],
          strata[person]);
    }
    return people.values().stream()
        .map(together -> new Captures.Incident(histories(together)))
        .toList();
  }

  private void add(Map<String, Map<Long, Long>> people, long mask, int stratum) {
    String name = stratum == CountedRecords.NONE ? UNKNOWN : records.stratumName(stratum);
    people.computeIfAbsent(name, _ -> new TreeMap<>()).merge(mask, 1L, Long::sum);
  }

  private static List<CaptureHistory> histories(Map<String, Map<Long, Long>> people) {
    List<CaptureHistory> histories = new ArrayList<>();
    people.forEach((stratum, byMask) ->
        byMask.forEach((mask, count) -> histories.add(new CaptureHistory(mask, stratum, count))));
    return histories;
  }
}
