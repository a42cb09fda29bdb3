package org.veladora.linkage.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.veladora.linkage.LinkageDraw;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.UncertainPair;

/// The pairs whose decision would tell most about the number of people.
///
/// Of a pair with probability `p`, the worth is `p (1 - p) e^2`: the variance of the number of
/// people that goes away when the pair is decided, to first order. `e` is by how many people the
/// group of records that hang together by uncertain pairs and default links differs between the
/// draws that hold the pair together and those that do not. It is drawn towards 1, what joining two
/// clusters does, with the weight of [#PRIOR_DRAWS] draws: a pair whose records others hold
/// together anyway is worth little, a pair on which a whole group turns is worth much.
///
/// Pairs that ask the same are asked once first: of those between the same two default clusters (or
/// within one) the one of most worth comes before all second ones.
///
/// Deterministic: nothing is random but the draws. Cost O(pairs log pairs + pairs x draws).
public final class ReviewSelection {
  /// Draws that the usual effect of one person weighs.
  static final double PRIOR_DRAWS = 2;

  private final LinkageResult result;

  /// Record -> number of the group of records that hang together with it.
  private final int[] groupOf;

  private final int groups;
  private final int[][] peopleOfGroup;

  private ReviewSelection(LinkageResult result) {
    this.result = result;
    this.groupOf = firstOfGroups(result);
    this.groups = renumber(result);
    this.peopleOfGroup = new int[result.draws().size()][];
    Arrays.setAll(peopleOfGroup, b -> people(result.draws().get(b)));
  }

  /// The pairs of most worth.
  ///
  /// @param result a linkage
  /// @param most how many pairs at most, 0 or more
  /// @return pairs of [LinkageResult#uncertain], the most informative first
  public static List<UncertainPair> mostInformative(LinkageResult result, int most) {
    return new ReviewSelection(result).select(most);
  }

  private record Scored(UncertainPair pair, double worth) {}

  private record Question(int cluster, int other) {}

  private List<UncertainPair> select(int most) {
    List<Scored> scored = new ArrayList<>();
    for (UncertainPair pair : result.uncertain()) {
      double effect = effect(pair);
      scored.add(new Scored(pair, pair.probability() * (1 - pair.probability()) * effect * effect));
    }
    scored.sort(
        Comparator.comparingDouble(Scored::worth)
            .reversed()
            .thenComparingInt(each -> each.pair().left())
            .thenComparingInt(each -> each.pair().right()));
    Set<Question> asked = new HashSet<>();
    List<UncertainPair> first = new ArrayList<>();
    List<UncertainPair> again = new ArrayList<>();
    for (Scored each : scored) {
      (asked.add(question(each.pair())) ? first : again).add(each.pair());
    }
    first.addAll(again);
    return List.copyOf(first.subList(0, Math.min(most, first.size())));
  }

  private Question question(UncertainPair pair) {
    int one = result.defaultLinkage().personOf(pair.left());
    int other = result.defaultLinkage().personOf(pair.right());
    return new Question(Math.min(one, other), Math.max(one, other));
  }

  private double effect(UncertainPair pair) {
    double together = 0;
    double peopleTogether = 0;
    double peopleApart = 0;
    List<LinkageDraw> draws = result.draws();
    for (int b = 0; b < draws.size(); b++) {
      int people = peopleOfGroup[b][groupOf[pair.left()]];
      if (draws.get(b).personOf(pair.left()) == draws.get(b).personOf(pair.right())) {
        together++;
        peopleTogether += people;
      } else {
        peopleApart += people;
      }
    }
    double apart = draws.size() - together;
    if (together == 0 || apart == 0) {
      return 1;
    }
    double weight = together * apart / draws.size();
    double difference = Math.abs(peopleApart / apart - peopleTogether / together);
    return (weight * difference + PRIOR_DRAWS) / (weight + PRIOR_DRAWS);
  }

  /// Record -> the first record of those that hang together with it.
  private static int[] firstOfGroups(LinkageResult result) {
    LinkageDraw linkage = result.defaultLinkage();
    int[] parent = new int[linkage.records()];
    Arrays.setAll(parent, i -> i);
    int[] firstOf = new int[linkage.people()];
    Arrays.fill(firstOf, -1);
    for (int i = 0; i < parent.length; i++) {
      int person = linkage.personOf(i);
      firstOf[person] = firstOf[person] < 0 ? i : firstOf[person];
      join(parent, i, firstOf[person]);
    }
    result.uncertain().forEach(pair -> join(parent, pair.left(), pair.right()));
    for (int i = 0; i < parent.length; i++) {
      parent[i] = find(parent, i);
    }
    return parent;
  }

  /// Numbers the groups that have an uncertain pair; the others share a number behind those.
  private int renumber(LinkageResult result) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (UncertainPair pair : result.uncertain()) {
      numbers.putIfAbsent(groupOf[pair.left()], numbers.size());
    }
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = numbers.getOrDefault(groupOf[i], numbers.size());
    }
    return numbers.size() + 1;
  }

  private static void join(int[] parent, int a, int b) {
    int one = find(parent, a);
    int other = find(parent, b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  private static int find(int[] parent, int record) {
    int root = record;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// Group -> its people in a draw. A person whose records lie in two groups counts with that of
  /// the first.
  private int[] people(LinkageDraw draw) {
    int[] people = new int[groups];
    boolean[] seen = new boolean[draw.people()];
    for (int i = 0; i < draw.records(); i++) {
      if (!seen[draw.personOf(i)]) {
        seen[draw.personOf(i)] = true;
        people[groupOf[i]]++;
      }
    }
    return people;
  }
}
