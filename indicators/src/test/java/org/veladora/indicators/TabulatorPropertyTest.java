package org.veladora.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.figures.JointCells;
import org.veladora.figures.Publication;
import org.veladora.figures.RuleEffect;
import org.veladora.figures.Table;
import org.veladora.figures.Tabulation;
import org.veladora.model.RegisterRecord;

final class TabulatorPropertyTest {

  private static Publication publication(List<Rule> rules, List<RegisterRecord> people) {
    Indicator first = InventedRegister.indicator("first", rules, InventedRegister.byYearAndSex());
    Indicator second =
        InventedRegister.indicator("second", List.of(), InventedRegister.byYearAndSex());
    Tabulator tabulator = new Tabulator(List.of(first, second));
    people.forEach(person -> tabulator.accept("invented", person));
    return tabulator.publication(List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tableWithoutARuleIsTheTableOfAnIndicatorThatLacksIt(long seed) {
    List<RegisterRecord> people = InventedRegister.people(new Random(seed), 400);
    List<Rule> rules = InventedRegister.minorsStillMissing();
    Tabulation tabulation = publication(rules, people).tabulations().getFirst();
    int compared = 0;
    for (Rule dropped : rules) {
      List<Rule> rest = new ArrayList<>(rules);
      rest.remove(dropped);
      Table expected = publication(rest, people).tabulations().getFirst().table();
      for (RuleEffect effect : tabulation.effects()) {
        if (effect.rule().equals(dropped.id())) {
          assertSameCells(effect.without(), expected);
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(rules.size());
  }

  private static void assertSameCells(Table table, Table expected) {
    assertThat(table.dimensions()).isEqualTo(expected.dimensions());
    for (int cell = 0; cell < table.size(); cell++) {
      assertThat(table.people(cell)).isEqualTo(expected.people(cell));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void everyPersonIsInExactlyOneAtomAndOneDispositionOfEachTabulation(long seed) {
    List<RegisterRecord> people = InventedRegister.people(new Random(seed), 300);
    Publication publication = publication(InventedRegister.minorsStillMissing(), people);
    assertThat(publication.joint().atoms().stream().mapToLong(JointCells.Atom::people).sum())
        .isEqualTo(300);
    for (Tabulation tabulation : publication.tabulations()) {
      assertThat(tabulation.accounting().total()).isEqualTo(300);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void orderOfRecordsDoesNotMatter(long seed) {
    List<RegisterRecord> people = InventedRegister.people(new Random(seed), 300);
    List<RegisterRecord> reversed = people.reversed();
    List<Rule> rules = InventedRegister.minorsStillMissing();
    assertThat(publication(rules, people).joint()).isEqualTo(publication(rules, reversed).joint());
  }
}
