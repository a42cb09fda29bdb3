package org.veladora.figures;

import java.util.List;

/// What a linkage had to work with, and where it may be wrong, in figures that name nobody. For the
/// owner of the lists: counts of single lists among them.
///
/// @param lists what the records of each list say, in the order of their ids
/// @param unlinkable records that could not be linked with an exact copy of themselves, by
///   threshold, ascending; the plan's threshold is one
/// @param clusterings people by threshold, ascending; the plan's threshold is one
/// @param errors how wrong the default linkage is, by the model
public record LinkageDiagnostics(
    List<ListContent> lists,
    List<Unlinkable> unlinkable,
    List<Clustering> clusterings,
    ExpectedErrors errors) {
  /// Copies the lists.
  public LinkageDiagnostics {
    lists = List.copyOf(lists);
    unlinkable = List.copyOf(unlinkable);
    clusterings = List.copyOf(clusterings);
  }

  /// What the records of one list say.
  ///
  /// @param list id of the list
  /// @param records its records
  /// @param fields how complete each field is, in the order in which fields are compared
  /// @param unlinkable records that could not be linked with an exact copy of themselves at the
  ///   plan's threshold
  public record ListContent(String list, long records, List<FieldContent> fields, long unlinkable) {
    /// Copies the list.
    public ListContent {
      fields = List.copyOf(fields);
    }
  }

  /// How complete a field is in one list.
  ///
  /// @param field the field
  /// @param records records with a value that can be compared: what the import read, what a valid
  ///   CURP says of date of birth and sex where they are missing, the year of a date of which no
  ///   more is known
  public record FieldContent(String field, long records) {}

  /// Records that say too little to be linked with anybody: compared with an exact copy of itself
  /// in the list with which links are most frequent, each would stay below the threshold.
  ///
  /// @param threshold posterior probability of a link, 0 to 1
  /// @param records how many
  public record Unlinkable(double threshold, long records) {}

  /// The people of the default linkage's rule at one threshold. Each person of a higher threshold
  /// is within one of a lower.
  ///
  /// @param threshold least posterior probability, 0 to 1
  /// @param people clusters, records alone among them
  /// @param linkedRecords records in clusters of two or more
  /// @param largestCluster records of the largest cluster
  public record Clustering(
      double threshold, long people, long linkedRecords, long largestCluster) {}

  /// Errors of the default linkage that the probabilities themselves lead one to expect; nobody has
  /// looked at the truth. Pairs that no blocking rule brought together are not in it.
  ///
  /// @param falseLinks expected pairs that are linked and are two people
  /// @param missedLinks expected pairs that are compared, are one person and are not linked
  /// @param people expected people: mean of the posterior distribution of partitions
  public record ExpectedErrors(double falseLinks, double missedLinks, double people) {}
}
