package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;
import org.veladora.figures.Publication;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
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

  /// The exit for everyone.
  ///
  /// If every file that holds people is declared already published, nothing is suppressed.
  /// Otherwise every cell and margin of 1 to k - 1 people is suppressed in every table, with
  /// whatever else a reader of all the tables together would need to find it out: what a table
  /// would be without a rule, and how many records a rule left out, are cells like any other. A
  /// rule's effect that cannot be published usefully stays with the owner. Zeros are shown.
  ///
  /// Afterwards no suppressed number, and no number of 1 to k - 1 people that is a difference of
  /// two published numbers, lies in an interval narrower than `k` for a reader who knows every
  /// number shown and the threshold, and reckons with real numbers. A reader who also knows some of
  /// the people, or reckons with whole numbers in tables of three or more dimensions, may do
  /// better.
  ///
  /// Derivations get the tables as released, so that a suppressed input gives a suppressed result
  /// and nothing is derived from what is not shown. Deterministic.
  ///
  /// @param publication the figures
  /// @param policy what is demanded
  /// @param cancel asked between steps
  /// @param progress told the rounds of the search as step `gate`
  /// @return a release; or withheld with `D001` if there are 1 to k - 1 people in all, `D002` if no
  ///   safe choice was found, `D003` if nothing but zeros would be left
  public static GateOutcome release(
      Publication publication, DisclosurePolicy policy, Cancel cancel, Progress progress) {
    if (isAlreadyPublished(publication.inputs())) {
      OwnerView all = ownerView(publication);
      return new Release(
          new Basis.AlreadyPublished(), all.tabulations(), all.derived(), all.inputs());
    }
    return new ThresholdRelease(publication, policy.k()).outcome(cancel, progress);
  }

  private static boolean isAlreadyPublished(List<InputFile> inputs) {
    boolean published = false;
    for (InputFile input : inputs) {
      switch (input) {
        case InputFile.AlreadyPublished _ -> published = true;
        case InputFile.Unpublished _ -> {
          return false;
        }
        case InputFile.Denominator _ -> {}
      }
    }
    return published;
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

  static List<DerivedTable> derive(Publication publication, List<? extends TableView> views) {
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
