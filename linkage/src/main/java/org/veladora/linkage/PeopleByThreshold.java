package org.veladora.linkage;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.LinkageDiagnostics.Clustering;
import org.veladora.linkage.records.RecordColumns;

/// Who is who at several thresholds, by the rule of the default linkage and from the same
/// probabilities: each person of a higher threshold is within one of a lower.
///
/// A person's id is that of the cluster's record with the least hash, as in the default linkage, so
/// that a cluster which two thresholds have in common has one id. Memory: 4 bytes a record and
/// threshold.
public final class PeopleByThreshold {
  private final RecordColumns records;
  private final PersonKey key;
  private final List<Clustering> figures = new ArrayList<>();
  private final List<int[]> named = new ArrayList<>();

  PeopleByThreshold(RecordColumns records, PersonKey key) {
    this.records = records;
    this.key = key;
  }

  /// Adds a threshold.
  ///
  /// @param labels record -> first record of its cluster
  void add(double threshold, int[] labels) {
    figures.add(Diagnosis.clustering(threshold, labels));
    int[] naming = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      int of = labels[i];
      boolean less = of == i || records.idKey(i) < records.idKey(naming[of]);
      naming[of] = less ? i : naming[of];
    }
    int[] byAdded = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      byAdded[records.addedAs(i)] = naming[labels[i]];
    }
    named.add(byAdded);
  }

  /// People by threshold.
  ///
  /// @return one a threshold, in the order in which thresholds were asked for
  public List<Clustering> figures() {
    return List.copyOf(figures);
  }

  /// The person of a record at each threshold.
  ///
  /// @param record its index, in the order in which records were added
  /// @return ids, one a threshold
  /// @throws IndexOutOfBoundsException if there is no such record
  public List<PersonId> of(int record) {
    List<PersonId> people = new ArrayList<>();
    for (int t = 0; t < named.size(); t++) {
      int by = named.get(t)[record];
      boolean known = t > 0 && by == named.get(t - 1)[record];
      people.add(known ? people.getLast() : idOf(by));
    }
    return people;
  }

  private PersonId idOf(int naming) {
    return key.idOf(records.sources().get(records.source(naming)), records.id(naming));
  }
}
