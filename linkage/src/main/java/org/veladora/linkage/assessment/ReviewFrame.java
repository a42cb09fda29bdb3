package org.veladora.linkage.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
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
  private final int records;
  private final List<SortedSet<Integer>> partners = new ArrayList<>();
  private final int[] reviewable;

  private ReviewFrame(LinkageResult result) {
    LinkageDraw linkage = result.defaultLinkage();
    this.records = linkage.records();
    List<List<Integer>> members = new ArrayList<>();
    for (int person = 0; person < linkage.people(); person++) {
      members.add(new ArrayList<>(1));
    }
    for (int i = 0; i < records; i++) {
      members.get(linkage.personOf(i)).add(i);
    }
    for (int i = 0; i < records; i++) {
      List<Integer> own = members.get(linkage.personOf(i));
      partners.add(new TreeSet<>(own));
      partners.getLast().remove(i);
    }
    for (UncertainPair pair : result.uncertain()) {
      partners.get(pair.left()).add(pair.right());
      partners.get(pair.right()).add(pair.left());
    }
    int[] all = new int[records];
    Arrays.setAll(all, i -> i);
    this.reviewable = Arrays.stream(all).filter(i -> !partners.get(i).isEmpty()).toArray();
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
    return records;
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
    return List.copyOf(partners.get(record));
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
