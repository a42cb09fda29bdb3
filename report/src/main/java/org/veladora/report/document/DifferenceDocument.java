package org.veladora.report.document;

import java.util.List;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.FieldId;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;

/// What differs between two cuts of one register, in numbers. For the owner of the records: the
/// numbers have not passed the gate. NO PUBLICAR.
///
/// @param title what it is about
/// @param cuts the two files and what of them was compared
/// @param steps how records of one cut found those of the other
/// @param ofPeople whether the register has names, so that outcomes are of people; of rows
///   otherwise
/// @param totals one an outcome that the register can have, in the order of [DifferenceOutcome]
/// @param changes fields that differ in what is `changed`, the most frequent first
/// @param transitions values of coded fields before and after, the most frequent first
/// @param nearRows registers without names only: rows with an equal in the other cut but for one
///   field
/// @param linkage the linkage of what equal rows and numbers left; none where nothing was left or
///   there are no names
/// @param linkageWarnings what a reader of the linkage should know
/// @param notes what must be known with the numbers
/// @param provenance how to make the same bytes again
public record DifferenceDocument(
    LocalText title,
    Cuts cuts,
    Steps steps,
    boolean ofPeople,
    List<Total> totals,
    List<FieldChange> changes,
    List<Transition> transitions,
    List<NearRows> nearRows,
    List<LinkageSummary> linkage,
    List<Problem> linkageWarnings,
    List<Problem> notes,
    ProvenanceRecord provenance)
    implements Document {

  /// The two cuts and what of them was compared.
  ///
  /// @param older the account of the old file
  /// @param newer the account of the new file
  /// @param compared fields that both files have
  /// @param onlyOlder fields that only the old file has
  /// @param onlyNewer fields that only the new file has
  public record Cuts(
      ImportReport older,
      ImportReport newer,
      List<FieldId> compared,
      List<FieldId> onlyOlder,
      List<FieldId> onlyNewer) {
    /// Copies the lists.
    public Cuts {
      compared = List.copyOf(compared);
      onlyOlder = List.copyOf(onlyOlder);
      onlyNewer = List.copyOf(onlyNewer);
    }
  }

  /// How records of one cut found those of the other.
  ///
  /// @param equalRows pairs of rows that are equal in every field compared
  /// @param sameId pairs kept by their record number
  /// @param idsReused pairs with the same number that are plainly of two people
  /// @param idsRepeated numbers that stand more than once in a cut, and were not used
  /// @param linked outcomes with records of both cuts that the linkage found
  /// @param draws whole linkages drawn; 0 where nothing was linked
  public record Steps(
      long equalRows, long sameId, long idsReused, long idsRepeated, long linked, int draws) {}

  /// How often one outcome was found.
  ///
  /// @param outcome the outcome
  /// @param units people, or rows where the register has no names; a row that is equal in both cuts
  ///   counts as one, whoever else it may be
  /// @param olderRecords records of the old cut in them
  /// @param newerRecords records of the new cut in them
  /// @param low least number of units in the central 95 % of the draws, and no more than `units`
  /// @param high most number of units in them, and no less than `units`
  public record Total(
      DifferenceOutcome outcome,
      long units,
      long olderRecords,
      long newerRecords,
      long low,
      long high) {
    /// Checks the range.
    ///
    /// @throws IllegalArgumentException if the range does not hold the number
    public Total {
      if (low > units || high < units) {
        throw new IllegalArgumentException("a range holds its number: " + outcome);
      }
    }
  }

  /// How often a field differs.
  ///
  /// @param field the field
  /// @param units in how many outcomes that are `changed`
  public record FieldChange(FieldId field, long units) {}

  /// How often one code became another.
  ///
  /// @param field the field
  /// @param older the code in the old cut, or `?unknown` and the like
  /// @param newer the code in the new cut
  /// @param units in how many outcomes that are `changed`
  public record Transition(FieldId field, String older, String newer, long units) {}

  /// Rows left in both cuts that would be equal but for one field. Rows are counted for each field
  /// apart, so that numbers of several fields must not be added.
  ///
  /// @param field the field
  /// @param rows how many pairs
  public record NearRows(FieldId field, long rows) {}

  /// Copies the lists and checks that every record has one outcome.
  ///
  /// @throws IllegalArgumentException if the records of the outcomes do not add up to those of the
  ///   files
  public DifferenceDocument {
    totals = List.copyOf(totals);
    changes = List.copyOf(changes);
    transitions = List.copyOf(transitions);
    nearRows = List.copyOf(nearRows);
    linkage = List.copyOf(linkage);
    linkageWarnings = List.copyOf(linkageWarnings);
    notes = List.copyOf(notes);
    long older = totals.stream().mapToLong(Total::olderRecords).sum();
    long newer = totals.stream().mapToLong(Total::newerRecords).sum();
    if (older != cuts.older().records() || newer != cuts.newer().records()) {
      throw new IllegalArgumentException(
          "each record has one outcome: %d of %d old, %d of %d new"
              .formatted(older, cuts.older().records(), newer, cuts.newer().records()));
    }
  }

  /// The number of one outcome.
  ///
  /// @param outcome the outcome
  /// @return its total
  /// @throws IllegalArgumentException if the register cannot have it
  public Total getTotal(DifferenceOutcome outcome) {
    return totals.stream()
        .filter(total -> total.outcome() == outcome)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such outcome here: " + outcome));
  }

  @Override
  public boolean forOwnerOnly() {
    return true;
  }
}
