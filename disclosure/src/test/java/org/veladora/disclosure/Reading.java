package org.veladora.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Sums;
import org.veladora.figures.CellValue;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;

/// What a reader sees of a register, and how well it protects.
final class Reading {
  private final Register register;
  private final List<Table> truth = new ArrayList<>();
  private final List<TableView> views = new ArrayList<>();
  private final List<Register.Cells> cells = new ArrayList<>();

  /// For each table the position of the main table of which it is an effect, or -1.
  private final List<Integer> mains = new ArrayList<>();

  private Reading(Register register) {
    this.register = register;
  }

  /// What the gate releases.
  static Reading of(Register register, Release release) {
    Reading reading = new Reading(register);
    Publication publication = register.publication();
    int next = 0;
    for (int t = 0; t < publication.tabulations().size(); t++) {
      Tabulation tabulation = publication.tabulations().get(t);
      DisclosedTabulation shown = release.tabulations().get(t);
      int main = reading.views.size();
      reading.add(tabulation.table(), shown.table(), next++, -1);
      reading.add(tabulation.accounting(), shown.accounting(), next++, -1);
      for (RuleEffect effect : tabulation.effects()) {
        int table = next++;
        shown.effects().stream()
            .filter(e -> e.rule().equals(effect.rule()))
            .forEach(e -> reading.add(effect.without(), e.without(), table, main));
      }
    }
    return reading;
  }

  /// What is left when only cells under the threshold are suppressed.
  static Reading ofPrimaryOnly(Register register, int k) {
    Reading reading = new Reading(register);
    Publication publication = register.publication();
    Sums sums = new Sums(publication);
    Pattern pattern = Pattern.primary(sums, k);
    for (int t = 0; t < publication.tables().size(); t++) {
      Table table = publication.tables().get(t);
      reading.add(table, SuppressedTable.of(table, t, sums, pattern), t, -1);
    }
    return reading;
  }

  private void add(Table table, TableView view, int position, int main) {
    truth.add(table);
    views.add(view);
    cells.add(register.cells().get(position));
    mains.add(main);
  }

  /// Suppressed cells, in all tables.
  int countSuppressed() {
    int[] count = {0};
    for (TableView view : views) {
      ReaderAttack.forEachCell(
          view, i -> count[0] += view.cell(i) instanceof CellValue.Suppressed ? 1 : 0);
    }
    return count[0];
  }

  /// Everything that a reader finds out within less than k people, in words.
  List<String> leaks(int k, List<List<Integer>> kinds) {
    List<String> leaks = new ArrayList<>();
    ReaderAttack attack = new ReaderAttack(views, cells, kinds);
    for (int t = 0; t < views.size(); t++) {
      int table = t;
      ReaderAttack.forEachCell(views.get(t), i -> judge(attack, table, i, k, leaks));
    }
    return leaks;
  }

  private void judge(ReaderAttack attack, int table, int[] indices, int k, List<String> leaks) {
    String place = truth.get(table).id() + java.util.Arrays.toString(indices);
    long people = ((CellValue.Shown) truth.get(table).cell(indices)).people();
    switch (views.get(table).cell(indices)) {
      case CellValue.Shown(long shown) -> {
        if (shown != people || (shown > 0 && shown < k)) {
          leaks.add(place + " shows " + shown + " of " + people);
        }
      }
      case CellValue.Suppressed _ -> {
        double width = attack.width(table, indices);
        if (people == 0 || width < k - 1e-4) {
          leaks.add(place + " = " + people + " within " + width);
        }
      }
      case CellValue.AtLeast _, CellValue.NoData _ -> leaks.add(place + " has a gap");
    }
    int main = mains.get(table);
    if (main >= 0) {
      long more = people - ((CellValue.Shown) truth.get(main).cell(indices)).people();
      if (more > 0 && more < k) {
        double width = attack.widthOfDifference(table, main, indices);
        if (width < k - 1e-4) {
          leaks.add(place + " differs by " + more + " within " + width);
        }
      }
    }
  }
}
