package org.veladora.report.count;

import java.util.List;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.Category;
import org.veladora.figures.CellValue;
import org.veladora.figures.Dimension;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.TableView;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;
import org.veladora.report.document.CountTerms;
import org.veladora.report.messages.Messages;

/// The table of people by stratum, its strata by name in place of their codes.
///
/// @param view the table
/// @param dimensions its dimensions, named
record NamedStrata(TableView view, List<Dimension> dimensions) implements TableView {
  /// A tabulation with its strata named; any other table as it is.
  static DisclosedTabulation of(DisclosedTabulation tabulation, CountTerms.Strata strata) {
    TableView table = tabulation.table();
    if (!table.id().equals(OverlapTables.STRATA)) {
      return tabulation;
    }
    List<Dimension> named =
        table.dimensions().stream().map(dimension -> named(dimension, strata)).toList();
    return new DisclosedTabulation(
        tabulation.definition(),
        new NamedStrata(table, named),
        tabulation.accounting(),
        tabulation.effects(),
        tabulation.effectsKept());
  }

  private static Dimension named(Dimension dimension, CountTerms.Strata strata) {
    return new Dimension(
        dimension.id(),
        dimension.label(),
        dimension.categories().stream()
            .map(category -> new Category(category.code(), name(category.code(), strata)))
            .toList());
  }

  private static LocalText name(String code, CountTerms.Strata strata) {
    return new LocalText(
        new CountWords(Messages.in(Language.ES), strata).stratum(code),
        new CountWords(Messages.in(Language.EN), strata).stratum(code));
  }

  @Override
  public TableId id() {
    return view.id();
  }

  @Override
  public LocalText title() {
    return view.title();
  }

  @Override
  public CellValue cell(int... indices) {
    return view.cell(indices);
  }
}
