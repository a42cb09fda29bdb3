package org.veladora.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.veladora.figures.TableView.TOTAL;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.LocalText;
import org.veladora.model.TableId;

@NullMarked
class TableTest {
  private static final Dimension YEAR = dimension("year", "2016", "2017");
  private static final Dimension SEX = dimension("sex", "female", "male", "unknown");
  private static final Dimension YEAR_AGAIN = dimension("year_of_report", "2017", "2018");
  private static final long[] PEOPLE_WITH_GAPS = {0, 2, 3, 0, 0, 7};
  private static final long[] PEOPLE = {1, 2, 3, 10, 20, 30};

  private final Table table = table(List.of(YEAR, SEX), PEOPLE, new long[6]);

  @Test
  void marginsAreSumsOfTheirInnerCells() {
    assertThat(table.cell(0, 1)).isEqualTo(new CellValue.Shown(2));
    assertThat(table.cell(1, TOTAL)).isEqualTo(new CellValue.Shown(60));
    assertThat(table.cell(TOTAL, 0)).isEqualTo(new CellValue.Shown(11));
    assertThat(table.cell(TOTAL, TOTAL)).isEqualTo(new CellValue.Shown(66));
    assertThat(table.total()).isEqualTo(66);
  }

  @Test
  void lastDimensionVariesFastest() {
    assertThat(table.indexOf(1, 0)).isEqualTo(3);
    assertThat(table.innerCells(TOTAL, 1)).containsExactly(1, 4);
    assertThat(table.innerCells(0, TOTAL)).containsExactly(0, 1, 2);
  }

  @Test
  void marginsOfFourDimensionsAreSumsOfTheirInnerCells() {
    Random random = new Random(4);
    List<Dimension> four = List.of(YEAR, SEX, dimension("age", "a", "b", "c", "d"), YEAR_AGAIN);
    long[] people = random.longs(48, 0, 100).toArray();
    Table large = table(four, people, new long[48]);
    for (int sex = 0; sex < 3; sex++) {
      for (int age = 0; age < 4; age++) {
        long sum = 0;
        for (int cell = 0; cell < 48; cell++) {
          boolean within = cell / 8 % 3 == sex && cell / 2 % 4 == age;
          sum += within ? people[cell] : 0;
        }
        assertThat(large.cell(TOTAL, sex, age, TOTAL)).isEqualTo(new CellValue.Shown(sum));
      }
    }
  }

  @Test
  void cellWithoutDataIsNotZeroAndAMarginOverItIsAtLeastTheRest() {
    Table gaps = table(List.of(YEAR, SEX), PEOPLE_WITH_GAPS, new long[] {0, 0, 0, 1, 1, 2});
    assertThat(gaps.cell(0, 0)).isEqualTo(new CellValue.Shown(0));
    assertThat(gaps.cell(1, 0)).isEqualTo(new CellValue.NoData());
    assertThat(gaps.cell(1, 2)).isEqualTo(new CellValue.AtLeast(7));
    assertThat(gaps.cell(TOTAL, 0)).isEqualTo(new CellValue.AtLeast(0));
    assertThat(gaps.cell(1, TOTAL)).isEqualTo(new CellValue.AtLeast(7));
  }

  @Test
  void tableIsNotChangedThroughItsArrays() {
    long[] people = PEOPLE.clone();
    Table copied = table(List.of(YEAR, SEX), people, new long[6]);
    people[0] = 99;
    assertThat(copied.people(0)).isEqualTo(1);
  }

  @Test
  void tableOfAnotherSizeOrWithANegativeCountIsRefused() {
    List<Dimension> two = List.of(YEAR, SEX);
    assertThatIllegalArgumentException().isThrownBy(() -> table(two, new long[5], new long[6]));
    assertThatIllegalArgumentException().isThrownBy(() -> table(two, new long[6], new long[5]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(two, new long[] {1, 2, 3, -1, 5, 6}, new long[6]))
        .withMessageContaining("negative count");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(two, new long[6], new long[] {0, 0, 0, 0, 0, -1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(List.of(), new long[1], new long[1]));
  }

  @Test
  void wrongNumberOfIndicesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> table.cell(0));
    assertThatIllegalArgumentException().isThrownBy(() -> table.cell(0, 0, 0));
  }

  @Test
  void categoryThatADimensionDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> table.cell(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.cell(-2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.indexOf(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.indexOf(0, TOTAL)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void dimensionHasCategoriesEachOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> dimension("sex"));
    assertThatIllegalArgumentException().isThrownBy(() -> dimension("sex", "female", "female"));
  }

  private static Table table(List<Dimension> dimensions, long[] people, long[] withoutData) {
    LocalText title = LocalText.same("title");
    return new Table(new TableId("t"), title, dimensions, people, withoutData);
  }

  private static Dimension dimension(String id, String... codes) {
    return new Dimension(
        id, LocalText.same(id), java.util.Arrays.stream(codes).map(Category::of).toList());
  }
}
