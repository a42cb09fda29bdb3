package org.veladora.indicators;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.Tabulation;
import org.veladora.indicators.Tabulator.Contribution;
import org.veladora.indicators.Tabulator.ImportDisposition;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.TableId;

/// Makes the tabulation of one indicator out of the contributions, and tells the cell of a
/// contribution in each table.
final class TabulationBuilder {
  private static final LocalText DISPOSITION =
      new LocalText("Qué pasó con cada registro", "What became of every record");
  private static final LocalText COUNTED = new LocalText("Contados en la tabla", "Counted");

  private final IndicatorRun run;
  private final int offset;
  private final List<ImportDisposition> imported;
  private final Grid grid;
  private final List<EffectSlot> effectSlots = new ArrayList<>();
  private final Tabulation tabulation;

  /// A rule whose removal changes the table, and the grid of the table without it.
  private record EffectSlot(int slot, RuleEffect effect, Grid grid) {}

  TabulationBuilder(
      IndicatorRun run,
      int offset,
      List<Contribution> contributions,
      List<ImportDisposition> imported) {
    this.run = run;
    this.offset = offset;
    this.imported = imported;
    this.grid = Grid.of(run, contributions, offset);
    findEffects(contributions);
    Indicator indicator = run.indicator();
    this.tabulation =
        new Tabulation(
            indicator.definition(),
            grid.table(indicator.id(), indicator.definition().title(), contributions, offset),
            accounting(contributions),
            effectSlots.stream().map(EffectSlot::effect).toList());
  }

  Tabulation tabulation() {
    return tabulation;
  }

  String profile() {
    return run.indicator().profile();
  }

  List<ImportDisposition> imported() {
    return imported;
  }

  /// The cells of a contribution in the table, the accounting and each effect.
  List<Integer> cellsOf(Contribution contribution) {
    List<Integer> cells = new ArrayList<>();
    cells.add(grid.cell(contribution.cells()[offset]));
    int disposition = contribution.cells()[offset + 1];
    cells.add(disposition < 0 ? -1 : imported.size() + disposition);
    for (EffectSlot effect : effectSlots) {
      cells.add(effect.grid().cell(contribution.cells()[effect.slot()]));
    }
    return cells;
  }

  /// The cells of rows that gave no record: the accounting's only, or none for `disposition` -1.
  List<Integer> importedCells(int disposition) {
    List<Integer> cells = new ArrayList<>();
    for (int t = 0; t < tabulation.tables().size(); t++) {
      cells.add(t == 1 ? disposition : -1);
    }
    return cells;
  }

  private void findEffects(List<Contribution> contributions) {
    Indicator indicator = run.indicator();
    int slot = offset + 2;
    for (Rule rule : indicator.rules()) {
      addEffect(slot++, rule.id(), rule.label(), contributions);
    }
    for (Indicator.SentinelLabel sentinel : indicator.sentinelLabels()) {
      addEffect(slot++, sentinel.rule(), sentinel.label(), contributions);
    }
  }

  private void addEffect(int slot, RuleId rule, LocalText label, List<Contribution> contributions) {
    boolean changes = contributions.stream().anyMatch(c -> c.cells()[slot] != c.cells()[offset]);
    if (!changes) {
      return;
    }
    Grid without = Grid.of(run, contributions, slot);
    TableId id = new TableId(run.indicator().id() + ".without." + rule);
    LocalText title =
        new LocalText("Sin la regla: " + label.es(), "Without the rule: " + label.en());
    Table table = without.table(id, title, contributions, slot);
    effectSlots.add(new EffectSlot(slot, new RuleEffect(rule, label, table), without));
  }

  private Table accounting(List<Contribution> contributions) {
    List<Category> categories = new ArrayList<>();
    imported.forEach(d -> categories.add(new Category(d.rule().value(), d.label())));
    run.indicator()
        .rules()
        .forEach(rule -> categories.add(new Category(rule.id().value(), rule.label())));
    categories.add(new Category("counted", COUNTED));
    long[] people = new long[categories.size()];
    for (int d = 0; d < imported.size(); d++) {
      people[d] = imported.get(d).rows();
    }
    for (Contribution contribution : contributions) {
      int disposition = contribution.cells()[offset + 1];
      if (disposition >= 0) {
        people[imported.size() + disposition] += contribution.people();
      }
    }
    return new Table(
        new TableId(run.indicator().id() + ".accounting"),
        DISPOSITION,
        List.of(new Dimension("disposition", DISPOSITION, categories)),
        people,
        new long[people.length]);
  }
}
