package org.veladora.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.InventedRelease.Masked;
import org.veladora.figures.Category;
import org.veladora.figures.Dimension;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.report.Invented;
import org.veladora.report.messages.Messages;

class SheetsTest {
  private static final Dimension ROWS = dimension("row", "a", "b");
  private static final Dimension ACROSS = dimension("across", "p", "q", "r");

  @Test
  void wideTableIsDividedAndNoColumnIsLost() {
    Table table = table(List.of(ROWS, ACROSS), 1, 2, 3, 4, 5, 6);
    List<Sheet> sheets = new Sheets(Messages.in(Language.EN), 2).of(table);
    assertThat(sheets).extracting(Sheet::parts).containsOnly(2);
    assertThat(sheets)
        .flatExtracting(Sheet::columns)
        .extracting(Sheet.Column::label)
        .containsExactly("p", "q", "r", "Total");
    assertThat(texts(sheets.get(1).groups().getFirst().lines().getLast()))
        .containsExactly("9", "21");
  }

  @Test
  void furtherDimensionsMakeGroupsWithTheirTotalLast() {
    Table table = table(List.of(dimension("g", "x", "y"), ROWS, dimension("c", "z")), 1, 2, 3, 4);
    Sheet sheet = new Sheets(Messages.in(Language.EN), 12).of(table).getFirst();
    assertThat(sheet.groups())
        .extracting(Sheet.Group::label)
        .containsExactly("g: x", "g: y", "g: Total");
    assertThat(texts(sheet.groups().getLast().lines().getFirst())).containsExactly("4", "4");
  }

  @Test
  void differenceIsShownOnlyWhereBothNumbersAre() {
    Table with = table(List.of(ROWS), 10, 20);
    Table without = table(List.of(dimension("row", "a", "b", "other")), 12, 20, 3);
    TableView seen = new Masked(without, Set.of(List.of(1)));
    Sheet sheet = new Sheets(Messages.in(Language.EN), 12).difference(seen, with).getFirst();
    assertThat(sheet.groups().getFirst().lines())
        .extracting(line -> line.cells().getFirst().text())
        .containsExactly("12 (+2)", "·", "3 (+3)", "35 (+5)");
  }

  private static List<String> texts(Sheet.Line line) {
    return line.cells().stream().map(CellText::text).toList();
  }

  private static Table table(List<Dimension> dimensions, long... people) {
    return Invented.table("t", LocalText.same("t"), dimensions, people);
  }

  private static Dimension dimension(String id, String... codes) {
    return new Dimension(id, LocalText.same(id), Stream.of(codes).map(Category::of).toList());
  }
}
