package org.veladora.linkage;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.veladora.linkage.records.RecordColumns;

/// The clusters of a linkage, each written out when it is asked for: of a million records few have
/// company.
final class Clusters extends AbstractList<Cluster> {
  private final RecordColumns records;
  private final double[] probabilities;
  private final PersonKey key;
  private final int[] members;
  private final int[] starts;

  /// Groups the records.
  ///
  /// @param labels record -> first record of its cluster
  /// @param probabilities record -> probability that it belongs with the others
  Clusters(RecordColumns records, int[] labels, double[] probabilities, PersonKey key) {
    this.records = records;
    this.probabilities = probabilities;
    this.key = key;
    int size = labels.length;
    int[] numberOf = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      numberOf[i] = labels[i] == i ? count++ : numberOf[labels[i]];
    }
    this.starts = new int[count + 1];
    for (int i = 0; i < size; i++) {
      starts[numberOf[i] + 1]++;
    }
    for (int c = 0; c < count; c++) {
      starts[c + 1] += starts[c];
    }
    this.members = new int[size];
    int[] next = Arrays.copyOf(starts, count);
    for (int i = 0; i < size; i++) {
      members[next[numberOf[i]]++] = i;
    }
  }

  @Override
  public Cluster get(int index) {
    int[] own = Arrays.copyOfRange(members, starts[index], starts[index + 1]);
    int first = own[0];
    for (int i : own) {
      first = records.idKey(i) < records.idKey(first) ? i : first;
    }
    PersonId id = key.idOf(records.sources().get(records.source(first)), records.id(first));
    if (own.length == 1) {
      return new Cluster(id, List.of(member(first)));
    }
    return new Cluster(
        id,
        IntStream.of(own)
            .mapToObj(this::member)
            .sorted(Comparator.comparing(Member::source).thenComparing(Member::recordId))
            .toList());
  }

  private Member member(int i) {
    return new Member(
        records.addedAs(i),
        records.sources().get(records.source(i)),
        records.id(i),
        probabilities[i]);
  }

  @Override
  public int size() {
    return starts.length - 1;
  }
}
