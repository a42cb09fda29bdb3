package org.veladora.indicators;

import org.veladora.figures.DerivedTable.Column;
import org.veladora.figures.DerivedTable.Unit;
import org.veladora.model.LocalText;

/// Columns that several derived tables have.
final class Columns {
  static final Column PEOPLE =
      new Column("people", new LocalText("Personas", "People"), Unit.PEOPLE);
  static final Column SHARE =
      new Column("share", new LocalText("Porcentaje", "Percent"), Unit.PERCENT);

  private Columns() {}
}
