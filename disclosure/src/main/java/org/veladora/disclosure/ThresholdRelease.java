package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.disclosure.attack.Grid;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.disclosure.suppression.Suppression;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// One publication on its way through the gate, under a threshold.
final class ThresholdRelease {
  private static final String TOO_FEW_PEOPLE = "D001";
  private static final String NO_SAFE_PATTERN = "D002";
  private static final String NOTHING_LEFT = "D003";

  private final Publication publication;
  private final int k;
  private final Sums sums;
  private final List<Table> tables;

  ThresholdRelease(Publication publication, int k) {
    this.publication = publication;
    this.k = k;
    this.sums = new Sums(publication);
    this.tables = publication.tables();
  }

  GateOutcome outcome(Cancel cancel, Progress progress) {
    if (sums.people() >= 1 && sums.people() < k) {
      return withheld(TOO_FEW_PEOPLE, k);
    }
    Optional<Pattern> pattern = new Suppression(sums, k, cancel, progress).findPattern();
    if (pattern.isEmpty()) {
      return withheld(NO_SAFE_PATTERN, k);
    }
    return showsSomeone(pattern.get()) ? release(pattern.get()) : withheld(NOTHING_LEFT, k);
  }

  private static Withheld withheld(String code, int k) {
    return new Withheld(List.of(Problem.of(code, k, k - 1)));
  }

  /// Whether anything but zeros is left in a main table, or was never there.
  private boolean showsSomeone(Pattern pattern) {
    if (sums.size() == 0) {
      return true;
    }
    boolean anyone = false;
    int table = 0;
    for (Tabulation tabulation : publication.tabulations()) {
      for (int cell = 0; cell < sums.grid(table).cells(); cell++) {
        int sum = sums.sumAt(table, cell);
        if (sum != Grid.NONE && pattern.isShown(sum)) {
          return true;
        }
        anyone |= sum != Grid.NONE;
      }
      table += tabulation.tables().size();
    }
    return !anyone;
  }

  private Release release(Pattern pattern) {
    List<DisclosedTabulation> disclosed = new ArrayList<>();
    List<SuppressedTable> views = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      views.add(SuppressedTable.of(tables.get(t), t, sums, pattern));
    }
    int first = 0;
    for (Tabulation tabulation : publication.tabulations()) {
      disclosed.add(disclose(tabulation, first, views, pattern));
      first += tabulation.tables().size();
    }
    return new Release(
        basis(pattern),
        disclosed,
        Gate.derive(publication, published(views, pattern)),
        publication.inputs());
  }

  private static List<SuppressedTable> published(List<SuppressedTable> views, Pattern pattern) {
    List<SuppressedTable> published = new ArrayList<>();
    for (int t = 0; t < views.size(); t++) {
      published.add(pattern.isKept(t) ? views.get(t).hidden() : views.get(t));
    }
    return published;
  }

  private static DisclosedTabulation disclose(
      Tabulation tabulation, int first, List<? extends TableView> views, Pattern pattern) {
    List<DisclosedTabulation.DisclosedEffect> shown = new ArrayList<>();
    List<DisclosedTabulation.RuleLabel> kept = new ArrayList<>();
    for (int e = 0; e < tabulation.effects().size(); e++) {
      RuleEffect effect = tabulation.effects().get(e);
      int table = first + 2 + e;
      if (pattern.isKept(table)) {
        kept.add(new DisclosedTabulation.RuleLabel(effect.rule(), effect.label()));
      } else {
        shown.add(
            new DisclosedTabulation.DisclosedEffect(
                effect.rule(), effect.label(), views.get(table)));
      }
    }
    return new DisclosedTabulation(
        tabulation.definition(), views.get(first), views.get(first + 1), shown, kept);
  }

  private Basis.Threshold basis(Pattern pattern) {
    int cells = 0;
    int underThreshold = 0;
    int forOthers = 0;
    for (int t = 0; t < sums.tables(); t++) {
      for (int cell = 0; cell < sums.grid(t).cells() && !pattern.isKept(t); cell++) {
        int sum = sums.sumAt(t, cell);
        boolean suppressed = sum != Grid.NONE && pattern.isSuppressed(sum);
        cells++;
        underThreshold += suppressed && sums.value(sum) < k ? 1 : 0;
        forOthers += suppressed && sums.value(sum) >= k ? 1 : 0;
      }
    }
    return new Basis.Threshold(k, cells, underThreshold, forOthers);
  }
}
