package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.linkage.assessment.ReviewFrame;
import org.veladora.linkage.assessment.ReviewSelection;

@NullMarked
class ReviewSelectionTest {
  private static LinkageResult result(
      int[] linkage, List<int[]> draws, List<UncertainPair> uncertain) {
    LinkageSummary summary =
        new LinkageSummary(
            linkage.length,
            0,
            List.of(),
            1,
            1,
            List.of(),
            List.of(),
            0.5,
            1,
            1,
            1,
            true,
            List.of(),
            new LinkageDiagnostics(
                List.of(), List.of(), List.of(), new LinkageDiagnostics.ExpectedErrors(0, 0, 0)));
    return new LinkageResult(
        List.of(),
        new LinkageDraw(linkage),
        draws.stream().map(LinkageDraw::new).toList(),
        summary,
        List.of(),
        uncertain,
        _ -> {
          throw new AssertionError("nobody asks");
        });
  }

  private static UncertainPair pair(int left, int right, double probability) {
    return new UncertainPair(left, right, probability, 0, false);
  }

  @Test
  void pairNearAHalfComesBeforeOneThatIsAlmostSure() {
    UncertainPair sure = pair(0, 1, 0.05);
    UncertainPair half = pair(2, 3, 0.45);
    LinkageResult result = result(new int[] {0, 1, 2, 3}, List.of(), List.of(sure, half));
    assertThat(ReviewSelection.mostInformative(result, 5)).containsExactly(half, sure);
    assertThat(ReviewSelection.mostInformative(result, 1)).containsExactly(half);
    assertThat(ReviewSelection.mostInformative(result, 0)).isEmpty();
  }

  /// Records 0 to 3 are one person or four by one question; 4 to 6 are one person whether or not 4
  /// and 6 are alike, because 5 holds them together.
  @Test
  void pairOnWhichAWholeGroupTurnsComesBeforeOneThatChangesNothing() {
    List<int[]> draws = new ArrayList<>();
    for (int b = 0; b < 10; b++) {
      draws.add(new int[] {0, 0, 0, 0, 4, 4, 4});
      draws.add(new int[] {0, 1, 2, 3, 4, 4, 6});
      draws.add(new int[] {0, 1, 2, 3, 4, 5, 5});
    }
    UncertainPair turning = pair(0, 1, 0.35);
    UncertainPair idle = pair(4, 5, 0.5);
    LinkageResult result =
        result(new int[] {0, 0, 0, 0, 4, 4, 4}, draws, List.of(idle, turning, pair(5, 6, 0.02)));
    assertThat(ReviewSelection.mostInformative(result, 2)).startsWith(turning);
  }

  @Test
  void everyQuestionIsAskedOnceBeforeOneIsAskedAgain() {
    UncertainPair first = pair(0, 2, 0.5);
    UncertainPair again = pair(1, 2, 0.49);
    UncertainPair other = pair(3, 4, 0.1);
    LinkageResult result =
        result(new int[] {0, 0, 2, 3, 4}, List.of(), List.of(first, again, other));
    assertThat(ReviewSelection.mostInformative(result, 3)).containsExactly(first, other, again);
  }

  @Test
  void frameHoldsTheRecordsWithSomebodyToBeComparedWith() {
    LinkageResult result = result(new int[] {0, 0, 2, 3, 4}, List.of(), List.of(pair(1, 2, 0.4)));
    ReviewFrame frame = ReviewFrame.of(result);
    assertThat(frame.records()).isEqualTo(5);
    assertThat(frame.reviewable()).isEqualTo(3);
    assertThat(frame.partnersOf(1)).containsExactly(0, 2);
    assertThat(frame.partnersOf(3)).isEmpty();
  }

  @Test
  void firstOfASampleAreTheSmallerSampleOfTheSameSeed() {
    int[] linkage = new int[400];
    for (int i = 0; i < linkage.length; i++) {
      linkage[i] = i / 2;
    }
    ReviewFrame frame = ReviewFrame.of(result(linkage, List.of(), List.of()));
    List<Integer> large = frame.draw(100, 9);
    assertThat(large).hasSize(100).doesNotHaveDuplicates();
    assertThat(frame.draw(30, 9)).isEqualTo(large.subList(0, 30));
    assertThat(frame.draw(30, 10)).isNotEqualTo(large.subList(0, 30));
    assertThat(frame.draw(1000, 9)).hasSize(400);
  }
}
