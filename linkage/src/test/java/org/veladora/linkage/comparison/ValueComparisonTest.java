package org.veladora.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.linkage.records.FurtherField.Kind;
import org.veladora.linkage.records.ValueTable;

@NullMarked
class ValueComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "IDENTIFIER, 55-1234 567, 551234567, 0",
    "IDENTIFIER, 551234567, 551234568, 1",
    "IDENTIFIER, 551234567, 55123456, 1",
    "IDENTIFIER, 551234567, 551243567, 1",
    "IDENTIFIER, 551234567, 551432567, 2",
    "IDENTIFIER, 12, 13, 2",
    "TEXT, Calle Nueva 7, 'nueva, calle 7', 0",
    "TEXT, Calle Nueva, Calle Nueba, 1",
    "TEXT, Calle Nueva, Avenida Sur, 2",
    "CATEGORY, Panadera, panadera, 0",
    "CATEGORY, Panadera, Panaderas, 2"
  })
  void levels(Kind kind, String one, String other, int level) {
    ValueTable values = new ValueTable(kind);
    int a = values.codeOf(one);
    int b = values.codeOf(other);
    assertThat(new ValueComparison(kind, values).compare(a, b)).isEqualTo(level);
    assertThat(new ValueComparison(kind, values).compare(b, a)).isEqualTo(level);
  }
}
