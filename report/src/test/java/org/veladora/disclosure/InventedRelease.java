package org.veladora.disclosure;

import java.util.List;
import java.util.Set;
import org.veladora.figures.CellValue;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Dimension;
import org.veladora.figures.InputFile;
import org.veladora.figures.StratumEstimates;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

/// Releases with suppressed cells that a test chooses, so that reports can be tested whatever the
/// gate decides.
public final class InventedRelease {
  private InventedRelease() {}

  /// Makes a release.
  public static Release of(
      Basis basis,
      List<DisclosedTabulation> tabulations,
      List<DerivedTable> derived,
      List<InputFile> inputs) {
    return new Release(basis, tabulations, derived, inputs);
  }

  /// Makes a released estimate.
  public static ReleasedEstimate estimate(
      String scenario, StratumEstimates whole, int completions, double widening) {
    return new ReleasedEstimate(scenario, whole, completions, widening);
  }

  /// A table of which some cells are suppressed.
  ///
  /// @param view the table
  /// @param suppressed coordinates of the suppressed cells
  public record Masked(TableView view, Set<List<Integer>> suppressed) implements TableView {
    @Override
    public TableId id() {
      return view.id();
    }

    @Override
    public LocalText title() {
      return view.title();
    }

    @Override
    public List<Dimension> dimensions() {
      return view.dimensions();
    }

    @Override
    public CellValue cell(int... indices) {
      List<Integer> coordinate = java.util.Arrays.stream(indices).boxed().toList();
      return suppressed.contains(coordinate) ? new CellValue.Suppressed() : view.cell(indices);
    }
  }
}
