package org.veladora.report.count;

import java.util.List;
import java.util.OptionalLong;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.figures.CellValue;
import org.veladora.figures.OverlapTables;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.TableView;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.Truth;

/// What estimates are seen against.
///
/// @param documented people on at least one list
/// @param truth whether the true number is known
/// @param draws what the draws of a method are
record Setting(Spread documented, Truth truth, Draws draws) {

  /// What the draws of a method are.
  enum Draws {
    /// Whole linkages.
    LINKAGES("linkages"),
    /// Tables that agree with a release.
    COMPLETIONS("completions");

    private final String key;

    Draws(String key) {
      this.key = key;
    }

    /// The end of the keys of what is said of them.
    String key() {
      return key;
    }

    /// Whether each is listed with what was found about it.
    boolean listed() {
      return this == LINKAGES;
    }
  }

  /// The setting of a count that has an estimate: documented is who is in its table of overlaps, so
  /// that the answer and the table say the same; the range is over draws.
  static Setting of(CountDocument document) {
    Draws draws =
        switch (document) {
          case OwnerCount _ -> Draws.LINKAGES;
          case PublicCount _ -> Draws.COMPLETIONS;
        };
    Spread spread = Spread.of(document.readings().getFirst().whole().documented());
    OptionalLong total = findDocumented(document);
    return new Setting(
        total.isPresent() ? spread.around(total.getAsLong()) : spread, document.truth(), draws);
  }

  /// The people of the table of overlaps.
  ///
  /// @return the total, or empty where the reader may not see it
  static OptionalLong findDocumented(CountDocument document) {
    return document.overlaps().tabulations().stream()
        .map(DisclosedTabulation::table)
        .filter(table -> table.id().equals(OverlapTables.COMBINATIONS))
        .map(table -> table.cell(TableView.TOTAL))
        .filter(CellValue.Shown.class::isInstance)
        .mapToLong(total -> ((CellValue.Shown) total).people())
        .findFirst();
  }

  /// The setting of an estimate without a count around it.
  static Setting of(PopulationEstimate estimate) {
    List<Long> documented = estimate.whole().documented();
    return new Setting(Spread.of(documented), new Truth.Unknown(), Draws.LINKAGES);
  }
}
