package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.Register.Request;
import org.veladora.figures.CellValue;
import org.veladora.figures.InputFile;
import org.veladora.figures.Publication;
import org.veladora.figures.TableView;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.FileHash;
import org.veladora.model.Progress;
import org.veladora.model.SourceFile;

final class GateTest {
  private static final int TOTAL = TableView.TOTAL;
  private static final CellValue SUPPRESSED = new CellValue.Suppressed();

  private static GateOutcome gate(Publication publication) {
    return Gate.release(publication, DisclosurePolicy.DEFAULT, Cancel.NEVER, Progress.NONE);
  }

  private static TableView released(Register register) {
    GateOutcome outcome = gate(register.publication());
    assertThat(outcome).isInstanceOf(Release.class);
    return ((Release) outcome).tabulations().getFirst().table();
  }

  private static Register table(long[][] people) {
    Register register = new Register(people.length, people[0].length);
    for (int row = 0; row < people.length; row++) {
      for (int column = 0; column < people[row].length; column++) {
        register.add(people[row][column], row, column);
      }
    }
    return register.ask(new Request("t", List.of(0, 1)));
  }

  @Test
  void tableWithoutSmallNumbersIsReleasedWhole() {
    TableView view = released(table(new long[][] {{20, 30}, {0, 40}}));
    assertThat(view.cell(0, 0)).isEqualTo(new CellValue.Shown(20));
    assertThat(view.cell(1, 0)).isEqualTo(new CellValue.Shown(0));
    assertThat(view.cell(TOTAL, TOTAL)).isEqualTo(new CellValue.Shown(90));
  }

  @Test
  void oneSmallNumberInATableTakesThreeOthersWithItAndAllTotalsStay() {
    TableView view = released(table(new long[][] {{3, 40, 50}, {60, 20, 70}, {80, 90, 30}}));
    int suppressed = 0;
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        suppressed += view.cell(row, column).equals(SUPPRESSED) ? 1 : 0;
      }
      assertThat(view.cell(row, TOTAL)).isInstanceOf(CellValue.Shown.class);
      assertThat(view.cell(TOTAL, row)).isInstanceOf(CellValue.Shown.class);
    }
    assertThat(view.cell(0, 0)).isEqualTo(SUPPRESSED);
    assertThat(suppressed).isEqualTo(4);
    assertThat(view.cell(TOTAL, TOTAL)).isEqualTo(new CellValue.Shown(443));
  }

  @Test
  void columnOfSmallNumbersHidesItsComplementAndNotTheRest() {
    long[][] people = new long[8][];
    for (int row = 0; row < people.length; row++) {
      people[row] = new long[] {40 + row, 200 + row, 1 + row % 3};
    }
    TableView view = released(table(people));
    int shown = 0;
    for (int row = 0; row < people.length; row++) {
      assertThat(view.cell(row, 2)).isEqualTo(SUPPRESSED);
      shown += view.cell(row, TOTAL).equals(SUPPRESSED) ? 0 : 1;
      shown += view.cell(row, 0).equals(SUPPRESSED) && view.cell(row, 1).equals(SUPPRESSED) ? 0 : 1;
    }
    assertThat(shown).isGreaterThanOrEqualTo(people.length);
  }

  @Test
  void fewPeopleInAllAreWithheld() {
    GateOutcome outcome = gate(table(new long[][] {{3, 2}, {0, 1}}).publication());
    assertThat(outcome).isInstanceOf(Withheld.class);
    assertThat(((Withheld) outcome).reasons().getFirst().code()).isEqualTo("D001");
  }

  @Test
  void tableOfZerosIsReleased() {
    TableView view = released(table(new long[][] {{0, 0}, {0, 0}}));
    assertThat(view.cell(TOTAL, TOTAL)).isEqualTo(new CellValue.Shown(0));
  }

  @Test
  void filesDeclaredPublishedAreReleasedWholeAndOneThatIsNotSpoilsIt() {
    SourceFile file = new SourceFile("a.csv", new FileHash("1".repeat(64)), 1);
    InputFile published = new InputFile.AlreadyPublished(file, "here", "2020");
    Register register = table(new long[][] {{3, 40}, {50, 60}});
    Release whole = (Release) gate(register.publication(List.of(published)));
    assertThat(whole.basis()).isEqualTo(new Basis.AlreadyPublished());
    assertThat(whole.tabulations().getFirst().table().cell(0, 0)).isEqualTo(new CellValue.Shown(3));
    Release mixed = (Release) gate(register.publication(List.of(published, Register.UNPUBLISHED)));
    assertThat(mixed.basis()).isInstanceOf(Basis.Threshold.class);
    assertThat(mixed.tabulations().getFirst().table().cell(0, 0)).isEqualTo(SUPPRESSED);
  }

  @Test
  void populationFilesAloneAreNoPublication() {
    SourceFile file = new SourceFile("a.csv", new FileHash("1".repeat(64)), 1);
    Register register = table(new long[][] {{3, 40}, {50, 60}});
    Release release =
        (Release) gate(register.publication(List.of(new InputFile.Denominator(file))));
    assertThat(release.basis()).isInstanceOf(Basis.Threshold.class);
  }

  @Test
  void basisCountsWhatIsSuppressedAndWhy() {
    Release release =
        (Release) gate(table(new long[][] {{3, 40, 50}, {60, 20, 70}, {80, 90, 30}}).publication());
    assertThat(release.basis()).isInstanceOf(Basis.Threshold.class);
    Basis.Threshold basis = (Basis.Threshold) release.basis();
    assertThat(basis.k()).isEqualTo(11);
    assertThat(basis.suppressedUnderThreshold()).isEqualTo(1);
    assertThat(basis.suppressedForOthers()).isEqualTo(3);
  }

  @Test
  void onlyTheGateMakesReleasesAndOwnersViews() {
    for (Class<?> type : List.of(Release.class, OwnerView.class)) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
        assertThat(Modifier.isProtected(constructor.getModifiers())).isFalse();
      }
      assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
      assertThat(
              Arrays.stream(type.getDeclaredMethods())
                  .filter(m -> Modifier.isStatic(m.getModifiers())))
          .isEmpty();
    }
  }

  @Test
  void gateStopsWhenAskedTo() {
    Publication publication = table(new long[][] {{3, 40}, {50, 60}}).publication();
    assertThatThrownBy(
            () -> Gate.release(publication, DisclosurePolicy.DEFAULT, () -> true, Progress.NONE))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void thresholdUnderTwoIsRefused() {
    assertThatThrownBy(() -> new DisclosurePolicy(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
