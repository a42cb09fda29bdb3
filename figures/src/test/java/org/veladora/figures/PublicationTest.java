package org.veladora.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.TableId;

@NullMarked
class PublicationTest {
  private static final LocalText TEXT = LocalText.same("text");
  private static final Definition DEFINITION =
      new Definition("d", TEXT, TEXT, List.of(), TEXT, TEXT, List.of());

  /// 3 girls and 2 boys counted; 4 people removed by a rule, of whom 1 would be a girl without it.
  private static final Tabulation TABULATION =
      new Tabulation(
          DEFINITION,
          table("t", 3, 2),
          table("t.accounting", 4, 5),
          List.of(new RuleEffect(new RuleId("age_0"), TEXT, table("t.without", 4, 2))));

  private static final List<JointCells.Atom> ATOMS =
      List.of(atom(3, 0, 1, 0), atom(2, 1, 1, 1), atom(1, -1, 0, 0), atom(3, -1, 0, -1));

  @Test
  void overlapThatAddsUpToEveryTableIsAccepted() {
    Publication publication = publication(3, ATOMS);
    assertThat(publication.tables())
        .extracting(table -> table.id().value())
        .containsExactly("t", "t.accounting", "t.without");
  }

  @Test
  void overlapThatMissesAPersonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(3, ATOMS.subList(0, 3)))
        .withMessage("the overlap does not add up to table t.accounting");
  }

  @Test
  void overlapThatCountsAPersonInAnotherCellIsRefused() {
    List<JointCells.Atom> moved =
        List.of(atom(3, 0, 1, 0), atom(2, 1, 1, 1), atom(1, -1, 0, 1), atom(3, -1, 0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(3, moved))
        .withMessage("the overlap does not add up to table t.without");
  }

  @Test
  void overlapOfAnotherNumberOfTablesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(2, List.of(atom(3, 0, 1))))
        .withMessage("the overlap speaks of 2 tables, there are 3");
    assertThatIllegalArgumentException().isThrownBy(() -> new JointCells(3, List.of(atom(1, 0))));
  }

  @Test
  void overlapThatNamesACellThatATableDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(3, List.of(atom(3, 2, 1, 0))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> publication(3, List.of(atom(3, -2, 1, 0))));
  }

  @Test
  void atomHasAtLeastOnePerson() {
    assertThatIllegalArgumentException().isThrownBy(() -> atom(0, 1, 1, 1));
  }

  private static Publication publication(int tables, List<JointCells.Atom> atoms) {
    return new Publication(
        List.of(TABULATION), new JointCells(tables, atoms), List.of(), List.of());
  }

  private static JointCells.Atom atom(long people, Integer... cells) {
    return new JointCells.Atom(List.of(cells), people);
  }

  private static Table table(String id, long... people) {
    List<Category> categories = List.of(Category.of("a"), Category.of("b"));
    Dimension dimension = new Dimension("kind", TEXT, categories);
    return new Table(new TableId(id), TEXT, List.of(dimension), people, new long[2]);
  }
}
