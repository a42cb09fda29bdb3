package org.veladora.linkage.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

@NullMarked
class DecisionsTest {
  private static final RecordRef A1 = record("a", "1");
  private static final RecordRef A2 = record("a", "2");
  private static final RecordRef B1 = record("b", "1");
  private static final RecordRef C1 = record("c", "1");

  private static RecordRef record(String source, String id) {
    return new RecordRef(new SourceId(source), id);
  }

  private static Decision same(RecordRef left, RecordRef right, String author, String place) {
    return Decision.of(left, right, Verdict.SAME, 1, author, place);
  }

  private static Decision different(RecordRef left, RecordRef right, String author, String place) {
    return Decision.of(left, right, Verdict.DIFFERENT, 0.1, author, place);
  }

  private static Problem mistake(List<Decision> decisions) {
    return catchThrowableOfType(BadInput.class, () -> Decisions.of(decisions)).problem();
  }

  @Test
  void chainOfSameIsOneGroup() {
    Decisions decisions =
        Decisions.of(List.of(same(C1, B1, "Ana", "ana.csv:2"), same(A1, B1, "Luis", "luis.csv:9")));
    assertThat(decisions.mustLink()).containsExactly(List.of(A1, B1, C1));
    assertThat(decisions.cannotLink()).isEmpty();
  }

  @Test
  void orderOfAPairDoesNotMatter() {
    assertThat(new RecordPair(B1, A1)).isEqualTo(new RecordPair(A1, B1));
    assertThatThrownBy(() -> new RecordPair(A1, A1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void differentWithinAGroupNamesBothSides() {
    Problem problem =
        mistake(
            List.of(
                same(A1, B1, "Ana", "ana.csv:2"),
                same(B1, C1, "Luis", "luis.csv:9"),
                different(C1, A1, "Eva", "eva.csv:4")));
    assertThat(problem.code()).isEqualTo("L003");
    assertThat(problem.arguments())
        .containsExactly("Eva (eva.csv:4)", "Ana (ana.csv:2); Luis (luis.csv:9)");
  }

  @Test
  void twoWhoDifferLeaveThePairUnsureAndAThirdSettlesIt() {
    Decision yes = same(A1, B1, "Ana", "ana.csv:2");
    Decision no = different(B1, A1, "Luis", "luis.csv:2");
    Decisions two = Decisions.of(List.of(yes, no));
    assertThat(two.mustLink()).isEmpty();
    assertThat(two.cannotLink()).isEmpty();
    assertThat(two.merged())
        .singleElement()
        .satisfies(merged -> {
          assertThat(merged.verdict()).isEqualTo(Verdict.UNSURE);
          assertThat(merged.isDisputed()).isTrue();
          assertThat(merged.probability()).isEqualTo(0.55);
        });
    Decisions three = Decisions.of(List.of(yes, no, different(A1, B1, "Eva", "eva.csv:2")));
    assertThat(three.cannotLink()).containsExactly(new RecordPair(A1, B1));
  }

  @Test
  void oneReviewerWithTwoVerdictsIsRefused() {
    Problem problem =
        mistake(List.of(same(A1, B1, "Ana", "ana.csv:2"), different(A1, B1, "Ana", "ana.csv:7")));
    assertThat(problem).isEqualTo(Problem.of("L004", "Ana", "ana.csv:2", "ana.csv:7"));
  }

  @Test
  void listWithoutDuplicatesHoldsNobodyTwice() {
    Decisions decisions =
        Decisions.of(List.of(same(A1, B1, "Ana", "ana.csv:2"), same(A2, B1, "Luis", "luis.csv:9")));
    decisions.checkAgainst(Set.of(new SourceId("b")));
    BadInput refused =
        catchThrowableOfType(
            BadInput.class, () -> decisions.checkAgainst(Set.of(new SourceId("a"))));
    assertThat(refused.problem())
        .isEqualTo(Problem.of("L005", "a", "Ana (ana.csv:2); Luis (luis.csv:9)"));
  }

  @Test
  void probabilityThatSpeaksAgainstTheVerdictIsAProgrammingError() {
    assertThatThrownBy(() -> Decision.of(A1, B1, Verdict.SAME, 0.4, "Ana", "ana.csv:2"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Decision.of(A1, B1, Verdict.DIFFERENT, 0.6, "Ana", "ana.csv:2"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Decision.of(A1, B1, Verdict.UNSURE, 0.5, " ", "ana.csv:2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingNamesARecord() {
    RecordRef ref = record("a", "FOLIO-77");
    Decision decision = same(ref, B1, "Ana", "ana.csv:2");
    assertThat(ref + " " + decision + " " + Decisions.of(List.of(decision)).merged())
        .doesNotContain("FOLIO");
  }
}
