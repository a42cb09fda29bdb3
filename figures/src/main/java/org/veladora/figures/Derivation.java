package org.veladora.figures;

import java.util.List;
import org.veladora.model.TableId;

/// Figures computed from tables as a reader sees them: rates, shares, differences.
///
/// A derivation gets views, never true numbers: what is suppressed in an input is suppressed in the
/// result.
public interface Derivation {

  /// The tables that it needs.
  ///
  /// @return ids of tables of the same publication, in the order in which [#derive] wants them
  List<TableId> inputs();

  /// Computes the figures.
  ///
  /// @param views one an input, in order
  /// @return the figures
  DerivedTable derive(List<TableView> views);
}
