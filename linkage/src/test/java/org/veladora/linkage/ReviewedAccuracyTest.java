package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageSummary;
import org.veladora.figures.review.ReviewedSample;
import org.veladora.figures.review.SampledFigure;
import org.veladora.linkage.assessment.ReviewFrame;
import org.veladora.linkage.assessment.ReviewedAccuracy;
import org.veladora.linkage.assessment.ReviewedRecord;
import org.veladora.model.Problem;

/// Estimators against invented linkages of which the truth is known.
@NullMarked
class ReviewedAccuracyTest {
  private static final int REPLICATES = 400;

  /// An invented linkage: people of one to four records; some clusters split, some merged with a
  /// neighbour, some pairs of two people uncertain.
  private static final class Invented {
    final int[] truth;
    final int[] linked;
    final LinkageResult result;
    final ReviewFrame frame;

    Invented(int people, double splits, double merges, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Integer> truths = new ArrayList<>();
      List<Integer> links = new ArrayList<>();
      int merged = -1;
      for (int person = 0; person < people; person++) {
        int label = merged >= 0 ? merged : 5 * person;
        merged = random.nextDouble() < merges ? label : -1;
        for (int k = random.nextInt(1, 5); k > 0; k--) {
          truths.add(person);
          links.add(random.nextDouble() < splits ? 5 * person + k : label);
        }
      }
      truth = truths.stream().mapToInt(Integer::intValue).toArray();
      Map<Integer, Integer> numbers = new HashMap<>();
      linked =
          links.stream().mapToInt(l -> numbers.computeIfAbsent(l, _ -> numbers.size())).toArray();
      List<UncertainPair> uncertain = new ArrayList<>();
      for (int j = 1; j < truth.length; j++) {
        for (int i = Math.max(0, j - 8); i < j; i++) {
          boolean apart = linked[i] != linked[j];
          if (apart && (truth[i] == truth[j] || random.nextDouble() < 0.03)) {
            uncertain.add(new UncertainPair(i, j, 0.3, -1, false));
          }
        }
      }
      result = result(linked, uncertain);
      frame = ReviewFrame.of(result);
    }

    ReviewedSample.Estimates estimate(int size, long seed) {
      List<ReviewedRecord> reviewed =
          frame.draw(size, seed).stream().map(record -> reviewed(record)).toList();
      return (ReviewedSample.Estimates) ReviewedAccuracy.estimate(result, frame, size, reviewed);
    }

    ReviewedRecord reviewed(int record) {
      Map<Integer, Double> same = new HashMap<>();
      for (int partner : frame.partnersOf(record)) {
        same.put(partner, truth[partner] == truth[record] ? 1.0 : 0.0);
      }
      return new ReviewedRecord(record, same);
    }

    double precision() {
      return pairs(true, true) / pairs(true, false);
    }

    double recall() {
      return pairs(true, true) / pairs(false, true);
    }

    double people() {
      return Arrays.stream(truth).distinct().count();
    }

    private double pairs(boolean ofLinked, boolean ofTrue) {
      int pairs = 0;
      for (int j = 1; j < truth.length; j++) {
        for (int i = 0; i < j; i++) {
          boolean isLinked = linked[i] == linked[j] || !ofLinked;
          pairs += isLinked && (truth[i] == truth[j] || !ofTrue) ? 1 : 0;
        }
      }
      return pairs;
    }
  }

  private static LinkageResult result(int[] labels, List<UncertainPair> uncertain) {
    LinkageSummary summary =
        new LinkageSummary(
            labels.length,
            Arrays.stream(labels).distinct().count(),
            List.of(),
            1,
            1,
            List.of(),
            List.of(),
            0.5,
            0.9,
            0.8,
            1,
            true,
            List.of(),
            new LinkageDiagnostics(
                List.of(), List.of(), List.of(), new LinkageDiagnostics.ExpectedErrors(0, 0, 0)));
    return new LinkageResult(
        List.of(),
        new LinkageDraw(labels),
        List.of(),
        summary,
        List.of(),
        uncertain,
        _ -> {
          throw new AssertionError("nobody asks");
        });
  }

  /// Reviews many samples of one linkage, and checks each figure's mean, standard error and
  /// interval.
  private static void checkUnbiasedAndCovered(Invented invented, int size) {
    List<ReviewedSample.Estimates> samples =
        IntStream.range(0, REPLICATES).mapToObj(r -> invented.estimate(size, 1000 + r)).toList();
    check(invented.precision(), samples, ReviewedSample.Estimates::precision);
    check(invented.recall(), samples, ReviewedSample.Estimates::recall);
    check(invented.people(), samples, ReviewedSample.Estimates::people);
  }

  private static void check(
      double truth,
      List<ReviewedSample.Estimates> samples,
      Function<ReviewedSample.Estimates, SampledFigure> of) {
    double sum = 0;
    double squares = 0;
    double variances = 0;
    int covered = 0;
    for (ReviewedSample.Estimates sample : samples) {
      SampledFigure.Estimated figure = (SampledFigure.Estimated) of.apply(sample);
      sum += figure.point();
      squares += figure.point() * figure.point();
      variances += figure.standardError() * figure.standardError();
      covered += figure.low() <= truth && truth <= figure.high() ? 1 : 0;
    }
    double mean = sum / REPLICATES;
    double deviation = Math.sqrt(squares / REPLICATES - mean * mean);
    double said = Math.sqrt(variances / REPLICATES);
    double coverage = (double) covered / REPLICATES;
    String told =
        "truth %.4f mean %.4f deviation %.4f standard error %.4f coverage %.3f"
            .formatted(truth, mean, deviation, said, coverage);
    assertThat(Math.abs(mean - truth)).as(told).isLessThan(4 * deviation / Math.sqrt(REPLICATES));
    assertThat(said / deviation).as(told).isBetween(0.85, 1.15);
    assertThat(coverage).as(told).isBetween(0.92, 1.0);
  }

  @Test
  void estimatesAreUnbiasedAndIntervalsCoverTheTruth() {
    checkUnbiasedAndCovered(new Invented(1200, 0.08, 0.06, 60), 60);
    checkUnbiasedAndCovered(new Invented(1200, 0.08, 0.06, 200), 200);
  }

  @Test
  void intervalsCoverTheTruthWhereErrorsAreRare() {
    checkUnbiasedAndCovered(new Invented(1200, 0.01, 0.008, 5), 100);
  }

  @Test
  void reviewOfEveryRecordGivesTheTruthWithoutError() {
    Invented invented = new Invented(100, 0.1, 0.1, 3);
    ReviewedSample.Estimates all = invented.estimate(Integer.MAX_VALUE, 1);
    assertThat(all.reviewed()).isEqualTo(invented.frame.reviewable());
    checkExact(all.precision(), invented.precision());
    checkExact(all.recall(), invented.recall());
    checkExact(all.people(), invented.people());
    assertThat(all.expectedPrecision()).isEqualTo(0.9);
    assertThat(all.defaultPeople()).isEqualTo(Arrays.stream(invented.linked).distinct().count());
  }

  private static void checkExact(SampledFigure figure, double truth) {
    SampledFigure.Estimated estimated = (SampledFigure.Estimated) figure;
    assertThat(estimated.point()).isCloseTo(truth, within(1e-9));
    assertThat(estimated.standardError()).isZero();
    assertThat(estimated.low()).isCloseTo(truth, within(1e-9));
    assertThat(estimated.high()).isCloseTo(truth, within(1e-9));
  }

  @Test
  void sampleWithoutAnErrorDoesNotShowThatThereIsNone() {
    Invented invented = new Invented(600, 0, 0, 2);
    ReviewedSample.Estimates estimates = invented.estimate(100, 1);
    SampledFigure.Estimated precision = (SampledFigure.Estimated) estimates.precision();
    assertThat(precision.point()).isEqualTo(1);
    assertThat(precision.low()).isBetween(0.94, 0.98);
    assertThat(precision.high()).isEqualTo(1);
    SampledFigure.Estimated people = (SampledFigure.Estimated) estimates.people();
    assertThat(people.point()).isCloseTo(600, within(1e-9));
    assertThat(people.low()).isLessThan(590);
    assertThat(people.high()).isGreaterThan(610);
  }

  @Test
  void fewReviewedRecordsAreRefused() {
    Invented invented = new Invented(200, 0.1, 0.1, 4);
    List<ReviewedRecord> few = invented.frame.draw(29, 1).stream().map(invented::reviewed).toList();
    assertThat(ReviewedAccuracy.estimate(invented.result, invented.frame, 60, few))
        .isEqualTo(new ReviewedSample.NotEstimated(Problem.of("V023", 29, 30)));
  }

  @Test
  void linkageWithoutALinkHasNoPrecision() {
    int[] labels = new int[80];
    Arrays.setAll(labels, i -> i);
    List<UncertainPair> uncertain = new ArrayList<>();
    for (int i = 0; i < labels.length; i += 2) {
      uncertain.add(new UncertainPair(i, i + 1, 0.4, -1, false));
    }
    LinkageResult result = result(labels, uncertain);
    ReviewFrame frame = ReviewFrame.of(result);
    List<ReviewedRecord> reviewed =
        frame.draw(40, 1).stream()
            .map(record -> new ReviewedRecord(record, Map.of(record ^ 1, 0.0)))
            .toList();
    ReviewedSample.Estimates estimates =
        (ReviewedSample.Estimates) ReviewedAccuracy.estimate(result, frame, 40, reviewed);
    assertThat(estimates.precision()).isEqualTo(new SampledFigure.NotEstimated(Problem.of("V026")));
    assertThat(estimates.recall()).isEqualTo(new SampledFigure.NotEstimated(Problem.of("V027")));
  }

  @Test
  void unsurePairsCountWithTheirProbabilityAndBothReadingsAreShown() {
    Invented invented = new Invented(400, 0.1, 0.1, 6);
    List<ReviewedRecord> unsure = new ArrayList<>();
    for (int record : invented.frame.draw(100, 1)) {
      Map<Integer, Double> same = new HashMap<>(invented.reviewed(record).same());
      same.replaceAll((partner, p) -> partner % 5 == record % 5 ? 0.6 : p);
      unsure.add(new ReviewedRecord(record, same));
    }
    ReviewedSample.Estimates estimates =
        (ReviewedSample.Estimates)
            ReviewedAccuracy.estimate(invented.result, invented.frame, 100, unsure);
    SampledFigure.Estimated people = (SampledFigure.Estimated) estimates.people();
    assertThat(people.point()).isStrictlyBetween(people.ifUnsureSame(), people.ifUnsureDifferent());
  }
}
