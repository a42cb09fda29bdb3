package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.Publication;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.TableId;

/// The gate.
public final class Gate {
  private Gate() {}

  /// The exit for the owner: everything, as it is.
  ///
  /// @param publication the figures
  /// @return the true numbers; not for publication
  public static OwnerView ownerView(Publication publication) {
    List<DisclosedTabulation> tabulations =
        publication.tabulations().stream().map(Gate::unsuppressed).toList();
    return new OwnerView(
        tabulations, derive(publication, publication.tables()), publication.inputs());
  }

  private static DisclosedTabulation unsuppressed(Tabulation tabulation) {
    return new DisclosedTabulation(
        tabulation.definition(),
        tabulation.table(),
        tabulation.accounting(),
        tabulation.effects().stream()
            .map(e -> new DisclosedTabulation.DisclosedEffect(e.rule(), e.label(), e.without()))
            .toList(),
        List.of());
  }

  private static List<DerivedTable> derive(
      Publication publication, List<? extends TableView> views) {
    return publication.derivations().stream().map(d -> derive(d, views)).toList();
  }

  private static DerivedTable derive(Derivation derivation, List<? extends TableView> views) {
    return derivation.derive(derivation.inputs().stream().map(id -> find(id, views)).toList());
  }

  private static TableView find(TableId id, List<? extends TableView> views) {
    return views.stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + id + " in the publication"));
  }
}
