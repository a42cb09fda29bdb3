package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.veladora.figures.CellValue;
import org.veladora.figures.Derivation;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;
import org.veladora.figures.JointCells;
import org.veladora.figures.Measure;
import org.veladora.figures.Publication;
import org.veladora.figures.Table;
import org.veladora.figures.TableView;
import org.veladora.figures.Tabulation;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.TableId;

class GateTest {
  private static final CellValue SUPPRESSED = new CellValue.Suppressed();
  private static final int TOTAL = TableView.TOTAL;

  private static GateOutcome outcome(Publication publication) {
    return Gate.release(publication, DisclosurePolicy.DEFAULT, Cancel.NEVER, Progress.NONE);
  }

  private static Release release(Publication publication) {
    assertThat(outcome(publication)).isInstanceOf(Release.class);
    return (Release) outcome(publication);
  }

  private static TableView table(Release release) {
    return release.tabulations().getFirst().table();
  }

  private static CellValue shown(long people) {
    return new CellValue.Shown(people);
  }

  private static List<String> codes(GateOutcome outcome) {
    return outcome instanceof Withheld(List<Problem> reasons)
        ? reasons.stream().map(Problem::code).toList()
        : List.of();
  }

  @Test
  void oneSmallCellOfATwoWayTableTakesThreeOthersAndNoMargin() {
    TableView table =
        table(
            release(
                Register.twoWay(new long[] {40, 3, 90}, new long[] {35, 20, 80}).publication()));
    assertThat(table.cell(0, 1)).isEqualTo(SUPPRESSED);
    assertThat(table.cell(0, 0)).isEqualTo(SUPPRESSED);
    assertThat(table.cell(1, 0)).isEqualTo(SUPPRESSED);
    assertThat(table.cell(1, 1)).isEqualTo(SUPPRESSED);
    assertThat(table.cell(0, 2)).isEqualTo(shown(90));
    assertThat(table.cell(1, 2)).isEqualTo(shown(80));
    assertThat(table.cell(0, TOTAL)).isEqualTo(shown(133));
    assertThat(table.cell(TOTAL, 1)).isEqualTo(shown(23));
    assertThat(table.cell(TOTAL, TOTAL)).isEqualTo(shown(268));
  }

  @Test
  void complementAttackRecoversPrimaryOnlyCellsExactlyAndNothingAfterTheGate() {
    Register register = Register.twoWay(new long[] {40, 3, 90}, new long[] {35, 20, 80});
    assertThat(Reading.ofPrimaryOnly(register, 11).leaks(11, register.combinations()))
        .containsExactly("table[0, 1] = 3 within 0.0");
    Reading after = Reading.of(register, release(register.publication()));
    assertThat(after.leaks(11, register.combinations())).isEmpty();
    assertThat(after.countSuppressed()).isEqualTo(4);
  }

  @Test
  void cellsThatAreLargeEnoughAreAllShown() {
    Release release =
        release(Register.twoWay(new long[] {11, 0}, new long[] {30, 12}).publication());
    assertThat(release.basis()).isEqualTo(new Basis.Threshold(11, 11, 0, 0));
    assertThat(table(release).cell(0, 0)).isEqualTo(shown(11));
    assertThat(table(release).cell(0, 1)).isEqualTo(shown(0));
  }

  @Test
  void smallMarginIsSuppressedWithAnother() {
    Release release =
        release(
            Register.twoWay(new long[] {2, 3}, new long[] {60, 70}, new long[] {80, 90})
                .publication());
    assertThat(table(release).cell(0, TOTAL)).isEqualTo(SUPPRESSED);
    assertThat(table(release).cell(TOTAL, TOTAL)).isEqualTo(shown(305));
  }

  @Test
  void basisCountsCellsAndSuppressions() {
    Release release =
        release(Register.twoWay(new long[] {40, 3, 90}, new long[] {35, 20, 80}).publication());
    assertThat(release.basis()).isEqualTo(new Basis.Threshold(11, 14, 1, 3));
  }

  @Test
  void tableOfZerosIsShown() {
    Register register = new Register(2, 2).ask(new Register.Request("t", List.of(0, 1)));
    assertThat(table(release(register.publication())).cell(TOTAL, TOTAL)).isEqualTo(shown(0));
  }

  @Test
  void fewPeopleInAllAreWithheld() {
    for (long people = 1; people < 11; people++) {
      assertThat(codes(outcome(Register.twoWay(new long[] {people, 0}).publication())))
          .containsExactly("D001");
    }
    assertThat(codes(outcome(Register.twoWay(new long[] {1, 0}, new long[] {0, 1}).publication())))
        .containsExactly("D001");
  }

  @Test
  void peopleOfWhomOnlyZerosCouldBeShownAreWithheld() {
    Register register =
        new Register(2, 2)
            .add(4, 0, 0)
            .add(50, 1, 1)
            .ask(
                new Register.Request(
                    "t", List.of(0), List.of(new Register.Rule("r", v -> v.get(1) == 1))));
    assertThat(codes(outcome(register.publication()))).containsExactly("D003");
  }

  @Test
  void ruleThatLeavesFewOutIsKeptWithTheOwner() {
    Register register =
        new Register(2, 2)
            .add(100, 0, 0)
            .add(200, 1, 0)
            .add(4, 0, 1)
            .ask(
                new Register.Request(
                    "t", List.of(0), List.of(new Register.Rule("few", v -> v.get(1) == 1))));
    DisclosedTabulation tabulation = release(register.publication()).tabulations().getFirst();
    assertThat(tabulation.effects()).isEmpty();
    assertThat(tabulation.effectsKept())
        .extracting(label -> label.rule().value())
        .containsExactly("few");
    assertThat(tabulation.accounting().cell(0)).isEqualTo(SUPPRESSED);
    assertThat(List.of(tabulation.accounting().cell(1), tabulation.accounting().cell(TOTAL)))
        .as("counted and read in total: one of them, or the difference tells")
        .contains(SUPPRESSED);
  }

  @Test
  void ruleThatLeavesManyOutIsShownWithoutItsSmallDifferences() {
    Register register =
        new Register(4, 2)
            .add(100, 0, 0)
            .add(200, 1, 0)
            .add(300, 2, 0)
            .add(400, 3, 0)
            .add(4, 0, 1)
            .add(60, 1, 1)
            .add(50, 2, 1)
            .add(70, 3, 1)
            .ask(
                new Register.Request(
                    "t", List.of(0), List.of(new Register.Rule("many", v -> v.get(1) == 1))));
    Release release = release(register.publication());
    DisclosedTabulation tabulation = release.tabulations().getFirst();
    TableView without = tabulation.effects().getFirst().without();
    assertThat(tabulation.effectsKept()).isEmpty();
    assertThat(tabulation.table().cell(0)).isEqualTo(shown(100));
    assertThat(without.cell(0)).isEqualTo(SUPPRESSED);
    assertThat(without.cell(TOTAL)).isEqualTo(shown(1184));
    assertThat(Reading.of(register, release).countSuppressed()).isEqualTo(2);
    assertThat(Reading.of(register, release).leaks(11, register.combinations())).isEmpty();
  }

  @Test
  void alreadyPublishedFilesAreReleasedWhole() {
    Register register = Register.twoWay(new long[] {1, 2}, new long[] {3, 0});
    InputFile published =
        new InputFile.AlreadyPublished(Register.UNPUBLISHED.file(), "a gazette", "2018-06");
    InputFile denominator = new InputFile.Denominator(Register.UNPUBLISHED.file());
    Release release = release(register.publication(List.of(published, denominator)));
    assertThat(release.basis()).isEqualTo(new Basis.AlreadyPublished());
    assertThat(table(release).cell(0, 0)).isEqualTo(shown(1));
    assertThat(release.inputs()).containsExactly(published, denominator);
  }

  @Test
  void oneUnpublishedFileAmongPublishedOnesPutsAllUnderTheThreshold() {
    Register register = Register.twoWay(new long[] {1, 2}, new long[] {3, 0});
    InputFile published =
        new InputFile.AlreadyPublished(Register.UNPUBLISHED.file(), "a gazette", "2018-06");
    InputFile denominator = new InputFile.Denominator(Register.UNPUBLISHED.file());
    for (List<InputFile> inputs :
        List.of(
            List.of(published, Register.UNPUBLISHED), List.of(denominator), List.<InputFile>of())) {
      assertThat(codes(outcome(register.publication(inputs)))).containsExactly("D001");
    }
  }

  @Test
  void derivationOfASuppressedCellIsSuppressed() {
    Publication plain =
        Register.twoWay(new long[] {40, 3, 90}, new long[] {35, 20, 80}).publication();
    Derivation copy =
        new Derivation() {
          @Override
          public List<TableId> inputs() {
            return List.of(new TableId("table"));
          }

          @Override
          public DerivedTable derive(List<TableView> views) {
            LocalText text = LocalText.same("x");
            Measure measure = Measure.of(views.getFirst().cell(0, 1));
            return new DerivedTable(
                new TableId("derived"),
                text,
                text,
                text,
                List.of(new DerivedTable.Column("c", text, DerivedTable.Unit.PEOPLE)),
                List.of(new DerivedTable.Row("r", text, List.of(measure))));
          }
        };
    Publication publication =
        new Publication(plain.tabulations(), plain.joint(), List.of(copy), plain.inputs());
    assertThat(release(publication).derived().getFirst().rows().getFirst().values())
        .containsExactly(new Measure.Suppressed());
    assertThat(Gate.ownerView(publication).derived().getFirst().rows().getFirst().values())
        .containsExactly(new Measure.Value(3, 0));
  }

  @Test
  void missingDataStayMissingAndSmallIncompleteCountsAreSuppressed() {
    Table gaps =
        new Table(
            new TableId("gaps"),
            LocalText.same("gaps"),
            List.of(Register.dimension("d", 4)),
            new long[] {5, 40, 0, 60},
            new long[] {1, 0, 1, 1});
    Table accounting =
        new Table(
            new TableId("acc"),
            LocalText.same("acc"),
            List.of(Register.dimension("disposition", 1)),
            new long[] {105},
            new long[] {0});
    Tabulation tabulation =
        new Tabulation(
            Register.twoWay(new long[] {1}).publication().tabulations().getFirst().definition(),
            gaps,
            accounting,
            List.of());
    JointCells joint =
        new JointCells(
            2,
            List.of(
                new JointCells.Atom(List.of(0, 0), 5),
                new JointCells.Atom(List.of(1, 0), 40),
                new JointCells.Atom(List.of(3, 0), 60)));
    TableView table =
        table(
            release(
                new Publication(
                    List.of(tabulation), joint, List.of(), List.of(Register.UNPUBLISHED))));
    assertThat(table.cell(0)).isEqualTo(SUPPRESSED);
    assertThat(table.cell(2)).isEqualTo(new CellValue.NoData());
    assertThat(List.of(table.cell(1), table.cell(3)))
        .containsAnyOf(shown(40), new CellValue.AtLeast(60))
        .contains(SUPPRESSED);
    assertThat(table.cell(TOTAL)).isEqualTo(new CellValue.AtLeast(105));
    assertThatThrownBy(() -> table.cell(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void orderOfTheAtomsDoesNotMatter() {
    Register register = large(new Random(5));
    Publication plain = register.publication();
    List<JointCells.Atom> atoms = new ArrayList<>(plain.joint().atoms());
    Collections.shuffle(atoms, new Random(7));
    Publication shuffled =
        new Publication(
            plain.tabulations(),
            new JointCells(plain.joint().tables(), atoms),
            plain.derivations(),
            plain.inputs());
    assertThat(cells(release(plain))).isEqualTo(cells(release(plain)));
    assertThat(cells(release(shuffled))).isEqualTo(cells(release(plain)));
  }

  @Test
  void moderatelyLargeTableKeepsMostOfWhatCouldBeKept() {
    Release release = release(large(new Random(5)).publication());
    assertThat(release.basis()).isInstanceOf(Basis.Threshold.class);
    Basis.Threshold basis = (Basis.Threshold) release.basis();
    System.out.println("32 x 17, k = 11: " + basis);
    assertThat(basis.suppressedForOthers()).isLessThan(basis.suppressedUnderThreshold());
  }

  @Test
  void stopsWhenAskedTo() {
    Publication publication = large(new Random(5)).publication();
    assertThatThrownBy(
            () -> Gate.release(publication, DisclosurePolicy.DEFAULT, () -> true, Progress.NONE))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void onlyTheGateCanMakeARelease() {
    for (Constructor<?> constructor : Release.class.getDeclaredConstructors()) {
      assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
      assertThat(Modifier.isProtected(constructor.getModifiers())).isFalse();
    }
    assertThat(Modifier.isFinal(Release.class.getModifiers())).isTrue();
  }

  private static List<CellValue> cells(Release release) {
    List<CellValue> cells = new ArrayList<>();
    TableView table = table(release);
    ReaderAttack.forEachCell(table, indices -> cells.add(table.cell(indices)));
    return cells;
  }

  /// 32 x 17, about one cell in five under 11.
  private static Register large(Random random) {
    Register register = new Register(32, 17).ask(new Register.Request("table", List.of(0, 1)));
    for (int i = 0; i < 32; i++) {
      for (int j = 0; j < 17; j++) {
        register.add((long) Math.exp(2 + 1.3 * random.nextGaussian() + 1.2), i, j);
      }
    }
    return register;
  }
}
