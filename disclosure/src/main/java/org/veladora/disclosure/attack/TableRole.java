package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Tabulation;

/// What a table of a publication is for.
public sealed interface TableRole {

  /// The table that a definition asks for.
  record Main() implements TableRole {}

  /// What became of every record read.
  record Accounting() implements TableRole {}

  /// The main table as it would be without one rule.
  ///
  /// @param main index of the main table
  /// @param counterparts for each cell of this table the cell of the main table with the same
  ///   categories, or [Grid#NONE]
  record Effect(int main, List<Integer> counterparts) implements TableRole {
    /// Copies the list.
    public Effect {
      counterparts = List.copyOf(counterparts);
    }
  }

  /// The roles of all tables of a publication.
  ///
  /// @param publication the figures
  /// @return one a table, in the order of [Publication#tables]
  static List<TableRole> listRoles(Publication publication) {
    List<TableRole> roles = new ArrayList<>();
    for (Tabulation tabulation : publication.tabulations()) {
      int main = roles.size();
      roles.add(new Main());
      roles.add(new Accounting());
      for (RuleEffect effect : tabulation.effects()) {
        roles.add(new Effect(main, Counterparts.of(effect.without(), tabulation.table())));
      }
    }
    return List.copyOf(roles);
  }
}
