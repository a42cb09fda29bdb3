package org.veladora.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

/// Capture histories of one invented population: no names, no linkage.
final class StudyPopulation {
  private static final List<String> LISTS = List.of("A", "B", "C", "D", "E");
  private static final int GROUP = 5;
  private static final double REFERRED = 0.1;
  private static final double NOT_OF_POPULATION = 0.2;
  private static final double SPLIT = 0.1;

  private final StudyWorld world;
  private final SplittableRandom random;

  private StudyPopulation(StudyWorld world, SplittableRandom random) {
    this.world = world;
    this.random = random;
  }

  /// What an estimator is given: one draw, or several.
  ///
  /// @param seed of the population
  static List<Captures> simulate(StudyWorld world, long seed) {
    SplittableRandom random = new SplittableRandom(1_000_003L * seed);
    return new StudyPopulation(world, random).draws();
  }

  private List<Captures> draws() {
    boolean groups =
        world.fault() == StudyWorld.Fault.GROUPS_KNOWN
            || world.fault() == StudyWorld.Fault.GROUPS_UNKNOWN;
    List<Long> caught = caught(world.crowd().people() / (groups ? GROUP : 1));
    return switch (world.fault()) {
      case NONE -> List.of(captures(caught));
      case REFERRALS -> List.of(captures(withReferrals(caught)));
      case NON_VICTIMS -> List.of(captures(withOthers(caught)));
      case GROUPS_KNOWN -> List.of(inGroups(caught, true));
      case GROUPS_UNKNOWN -> List.of(inGroups(caught, false));
      case SPLIT -> List.of(captures(splits(caught).missed(random, 0)));
      case SPLIT_DRAWS_ABOVE -> linkages(splits(caught), 1);
      case SPLIT_DRAWS_AROUND -> linkages(splits(caught), 2);
    };
  }

  /// The histories of those on a list.
  private List<Long> caught(int people) {
    double[] logits = new double[LISTS.size()];
    for (int list = 0; list < logits.length; list++) {
      StudyWorld.Crowd crowd = world.crowd();
      double share = crowd.lowest() + (crowd.highest() - crowd.lowest()) * random.nextDouble();
      logits[list] = Math.log(share) - Math.log1p(-share);
    }
    List<Long> caught = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      double ease = world.deviation() * random.nextGaussian();
      long history = 0;
      for (int list = 0; list < logits.length; list++) {
        double logOdds = logits[list] + ease + world.effect(list, history);
        history |= random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1L << list : 0;
      }
      if (history != 0) {
        caught.add(history);
      }
    }
    return caught;
  }

  private List<Long> withReferrals(List<Long> caught) {
    List<Long> referred = new ArrayList<>();
    for (long history : caught) {
      boolean sent = (history & 1) != 0 && random.nextDouble() < REFERRED;
      referred.add(sent ? history | 2 : history);
    }
    return referred;
  }

  private static List<Long> withOthers(List<Long> caught) {
    List<Long> all = new ArrayList<>(caught);
    for (int list = 0; list < LISTS.size(); list++) {
      long mask = 1L << list;
      long people = caught.stream().filter(history -> (history & mask) != 0).count();
      long others = Math.round(people * NOT_OF_POPULATION / (1 - NOT_OF_POPULATION));
      for (long other = 0; other < others; other++) {
        all.add(mask);
      }
    }
    return all;
  }

  private static Captures inGroups(List<Long> caught, boolean known) {
    List<Long> people = new ArrayList<>();
    List<Captures.Incident> incidents = new ArrayList<>();
    for (long history : caught) {
      for (int person = 0; person < GROUP; person++) {
        people.add(history);
      }
      incidents.add(new Captures.Incident(List.of(new CaptureHistory(history, "all", GROUP))));
    }
    return new Captures(LISTS, histories(people), known ? incidents : List.of());
  }

  private Splits splits(List<Long> caught) {
    List<Long> whole = new ArrayList<>();
    List<Long> first = new ArrayList<>();
    List<Long> second = new ArrayList<>();
    for (long history : caught) {
      if (Long.bitCount(history) == 1 || random.nextDouble() >= SPLIT) {
        whole.add(history);
        continue;
      }
      long part;
      do {
        part = history & random.nextLong();
      } while (part == 0 || part == history);
      first.add(part);
      second.add(history & ~part);
    }
    return new Splits(whole, first, second);
  }

  /// @param most the most that is joined again: 1 is the truth
  private List<Captures> linkages(Splits splits, double most) {
    List<Captures> draws = new ArrayList<>();
    for (int draw = 0; draw < StudyWorld.DRAWS; draw++) {
      double joined = most * random.nextDouble();
      List<Long> people = splits.missed(random, joined);
      draws.add(captures(joined > 1 ? splits.falselyJoined(people, random, joined - 1) : people));
    }
    return draws;
  }

  private static Captures captures(List<Long> people) {
    return new Captures(LISTS, histories(people), List.of());
  }

  private static List<CaptureHistory> histories(List<Long> people) {
    Map<Long, Long> counts = new TreeMap<>();
    people.forEach(history -> counts.merge(history, 1L, Long::sum));
    List<CaptureHistory> histories = new ArrayList<>();
    counts.forEach((history, count) -> histories.add(new CaptureHistory(history, "all", count)));
    return histories;
  }

  /// People, some of whom the file holds as two.
  ///
  /// @param whole histories of the others
  /// @param first one part of each split person
  /// @param second the other part
  private record Splits(List<Long> whole, List<Long> first, List<Long> second) {
    /// Everybody, with each split person joined again with a chance.
    List<Long> missed(SplittableRandom random, double joined) {
      List<Long> people = new ArrayList<>(whole);
      for (int at = 0; at < first.size(); at++) {
        if (random.nextDouble() < joined) {
          people.add(first.get(at) | second.get(at));
        } else {
          people.add(first.get(at));
          people.add(second.get(at));
        }
      }
      return people;
    }

    /// Everybody, with some who are on one list only joined to somebody of another list only.
    ///
    /// @param share false joins, as a share of the split people
    List<Long> falselyJoined(List<Long> people, SplittableRandom random, double share) {
      List<Long> joined = new ArrayList<>(people);
      long left = Math.round(share * first.size());
      while (left > 0) {
        int at = random.nextInt(joined.size());
        int other = random.nextInt(joined.size());
        boolean once = Long.bitCount(joined.get(at)) == 1 && Long.bitCount(joined.get(other)) == 1;
        if (once && !joined.get(at).equals(joined.get(other))) {
          joined.set(at, joined.get(at) | joined.get(other));
          joined.set(other, joined.getLast());
          joined.removeLast();
          left--;
        }
      }
      return joined;
    }
  }
}
