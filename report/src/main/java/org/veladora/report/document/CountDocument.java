package org.veladora.report.document;

import java.util.List;
import org.veladora.disclosure.Disclosed;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;

/// All that the report of a count says: for the owner of the lists, or for anyone. The two are
/// types apart, so that the public one has no place for what did not pass the gate.
///
/// | | [OwnerCount] | [PublicCount] |
/// |---|---|---|
/// | lists | accounts of their import | names and declarations |
/// | linkage | counts, m and u, masked examples | weights in whole bits |
/// | overlaps | true | a release |
/// | estimates | of the true counts | of released cells, rounded |
public sealed interface CountDocument extends Document permits OwnerCount, PublicCount {

  /// What was declared.
  ///
  /// @return the terms of the count
  CountTerms terms();

  /// The lists as declared.
  ///
  /// @return one a list, in the order of the declaration
  List<CountedList> counted();

  /// People by the combination of lists on which they are, as the reader may see them.
  ///
  /// @return what left the gate
  Disclosed overlaps();

  /// What was estimated, as the reader may see it.
  ///
  /// @return one a reading of the captures, the declared one first; empty where it was withheld
  List<Reading> readings();

  /// Why the gate withheld the estimate from this reader.
  ///
  /// @return the reasons; empty where it did not
  List<Problem> withheld();

  /// Whether the true number is known.
  ///
  /// @return known for invented lists only
  Truth truth();

  @Override
  default LocalText title() {
    return terms().title();
  }
}
