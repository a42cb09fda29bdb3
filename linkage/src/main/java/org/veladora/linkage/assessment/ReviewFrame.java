package org.veladora.linkage.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.veladora.linkage.LinkageDraw;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.UncertainPair;

/// The records from which a sample is drawn for review, and the partners of each: the records with
/// which the default linkage links it and those with which it shares a pair of
/// [LinkageResult#uncertain]. A record without partners needs no look and is not drawn.
///
/// Records are drawn without replacement, each as likely as any other. A person so comes into the
/// sample with a chance that is proportional to the person's records, which is known once the
/// record's partners are reviewed.
public final class ReviewFrame {
  private final LinkageDraw linkage;

  /// Person -> its records, ascending; those with one record are left out.
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  /// Record -> those with which it shares an uncertain pair.
  private final Map<Integer, List<Integer>> uncertain = new HashMap<>();

  private final int[] reviewable;

  private ReviewFrame(LinkageResult result) {
    this.linkage = result.defaultLinkage();
    for (UncertainPair pair : result.uncertain()) {
      uncertain.computeIfAbsent(pair.left(), _ -> new ArrayList<>()).add(pair.right());
      uncertain.computeIfAbsent(pair.right(), _ -> new ArrayList<>()).add(pair.left());
    }
    int[] sizes = new int[linkage.people()];
    for (int i = 0; i < linkage.records(); i++) {
      sizes[linkage.personOf(i)]++;
    }
    for (int i = 0; i < linkage.records(); i++) {
      if (sizes[linkage.personOf(i)] > 1) {
        members.computeIfAbsent(linkage.personOf(i), _ -> new ArrayList<>()).add(i);
      }
    }
    this.reviewable =
        IntStream.range(0, linkage.records())
            .filter(i -> sizes[linkage.personOf(i)] > 1 || uncertain.containsKey(i))
            .toArray();
  }

  /// The frame of a linkage. Cost O(records + pairs log pairs).
  ///
  /// @param result a linkage
  /// @return its frame
  public static ReviewFrame of(LinkageResult result) {
    return new ReviewFrame(result);
  }

  /// How many records there are.
  ///
  /// @return all records, those without partners among them
  public int records() {
    return linkage.records();
  }

  /// How many records have a partner.
  ///
  /// @return the size of the population that is sampled
  public int reviewable() {
    return reviewable.length;
  }

  /// The records to look at with a record.
  ///
  /// @param record index of a record
  /// @return indexes, ascending
  public List<Integer> partnersOf(int record) {
    SortedSet<Integer> partners = new TreeSet<>();
    partners.addAll(members.getOrDefault(linkage.personOf(record), List.of()));
    partners.addAll(uncertain.getOrDefault(record, List.of()));
    partners.remove(record);
    return List.copyOf(partners);
  }

  /// Draws records at random, without replacement. The first of a sample are a smaller sample,
  /// drawn as the whole: who stops early has reviewed a random sample too.
  ///
  /// @param size how many; all where there are fewer
  /// @param seed seed of the drawing
  /// @return indexes of records with partners, in the order of drawing
  public List<Integer> draw(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = reviewable.clone();
    List<Integer> drawn = new ArrayList<>();
    for (int k = 0; k < Math.min(size, order.length); k++) {
      int other = random.nextInt(k, order.length);
      int record = order[other];
      order[other] = order[k];
      order[k] = record;
      drawn.add(record);
    }
    return List.copyOf(drawn);
  }
}
