package org.veladora.estimation.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.referral.ReferralSample.Respondent;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.ChainSample;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.testsupport.SharedData;

class ReferralEstimatorTest {
  private static final ReferralPlan PLAN =
      new ReferralPlan("trait", new KnownSize.NotGiven(), 100, 0.95, 1);

  private static ChainEstimate estimate(ReferralSample sample, KnownSize size) {
    return ReferralEstimator.estimate(
        sample, new ReferralPlan("trait", size, 100, 0.95, 1), Progress.NONE, Cancel.NEVER);
  }

  private static ChainEstimate.Found found(ReferralSample sample) {
    return (ChainEstimate.Found) estimate(sample, new KnownSize.NotGiven()).outcome();
  }

  private static String refusal(ReferralSample sample) {
    return ((ChainEstimate.Refused) estimate(sample, new KnownSize.NotGiven()).outcome())
        .refusal()
        .reason()
        .code();
  }

  private static List<String> codes(ReferralSample sample) {
    return found(sample).warnings().stream().map(Problem::code).toList();
  }

  private static ReferralSample mixed() {
    return InventedChains.grown(new SplittableRandom(5), 8, 400, 0.5, 0.5);
  }

  @Test
  void sampleIsDescribed() {
    List<Respondent> people = new ArrayList<>(mixed().people());
    people.add(Respondent.referredBy(399, 3, Respondent.UNKNOWN));
    ChainSample sample =
        estimate(new ReferralSample(InventedChains.YES_NO, people), new KnownSize.NotGiven())
            .sample();

    assertThat(sample.people()).isEqualTo(401);
    assertThat(sample.seeds()).isEqualTo(8);
    assertThat(sample.withoutTrait()).isEqualTo(1);
    assertThat(sample.waves()).isEqualTo(6);
    assertThat(sample.categories().stream().mapToLong(ChainSample.Category::people).sum())
        .isEqualTo(400);
  }

  @Test
  void successiveSamplingIsOnlyThereWhereThePopulationIsKnownAndLarger() {
    assertThat(found(mixed()).methods())
        .extracting(ShareMethod::method)
        .containsExactly("rds-i", "rds-ii");
    ChainEstimate.Found known =
        (ChainEstimate.Found) estimate(mixed(), new KnownSize.Given(2_000)).outcome();
    assertThat(known.methods())
        .extracting(ShareMethod::method)
        .containsExactly("rds-i", "rds-ii", "ss");
    ChainEstimate.Found small =
        (ChainEstimate.Found) estimate(mixed(), new KnownSize.Given(400)).outcome();
    assertThat(small.methods().getLast())
        .isInstanceOfSatisfying(
            ShareMethod.NoShares.class,
            refused -> assertThat(refused.refusal().reason().code()).isEqualTo("T005"));
  }

  @Test
  void everyMethodHasTwoBootstraps() {
    assertThat(found(mixed()).methods())
        .allSatisfy(method ->
            assertThat(((ShareMethod.Shares) method).bootstraps())
                .extracting(BootstrapResult::bootstrap)
                .containsExactly("salganik", "tree"));
  }

  @Test
  void sameSeedGivesTheSameResultOnAnyNumberOfThreads() throws Exception {
    ChainEstimate here = estimate(mixed(), new KnownSize.Given(5_000));
    ChainEstimate onOneThread;
    try (ForkJoinPool one = new ForkJoinPool(1)) {
      onOneThread = one.submit(() -> estimate(mixed(), new KnownSize.Given(5_000))).get();
    }
    assertThat(onOneThread).isEqualTo(here);
  }

  @Test
  void stopsWhenAskedTo() {
    assertThatThrownBy(() -> ReferralEstimator.estimate(mixed(), PLAN, Progress.NONE, () -> true))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void fewPeopleFewReferralsAndOneCategoryAreRefused() {
    assertThat(refusal(InventedChains.line(new int[29]))).isEqualTo("T001");
    List<Respondent> seeds =
        IntStream.range(0, 50).mapToObj(i -> Respondent.seed(4, i % 2)).toList();
    assertThat(refusal(new ReferralSample(InventedChains.YES_NO, seeds))).isEqualTo("T002");
    assertThat(refusal(InventedChains.line(new int[60]))).isEqualTo("T003");
  }

  @Test
  void categoryThatRefersNobodyRefusesWhatNeedsItAndNoMore() {
    int[] line = new int[60];
    line[59] = 1;
    ChainEstimate.Found found = found(InventedChains.line(line));

    assertThat(((ShareMethod.NoShares) found.methods().get(0)).refusal().reason().code())
        .isEqualTo("T004");
    ShareMethod.Shares volz = (ShareMethod.Shares) found.methods().get(1);
    assertThat(volz.shares().get(1)).isCloseTo(1.0 / 60, within(1e-12));
    assertThat(((BootstrapResult.NoIntervals) volz.bootstraps().get(0)).refusal().reason().code())
        .isEqualTo("T007");
    assertThat(volz.bootstraps().get(1)).isInstanceOf(BootstrapResult.Intervals.class);
    assertThat(found.warnings()).extracting(Problem::code).contains("T108", "T109");
  }

  @Test
  void bootstrapThatMostlyFailsHasNoInterval() {
    int[] line = new int[60];
    line[58] = 1;
    List<Respondent> people = new ArrayList<>(InventedChains.line(line).people());
    for (int seed = 0; seed < 40; seed++) {
      people.add(Respondent.seed(5, 0));
    }
    ShareMethod.Shares first =
        (ShareMethod.Shares)
            found(new ReferralSample(InventedChains.YES_NO, people)).methods().get(0);

    assertThat(first.bootstraps().get(1))
        .isInstanceOfSatisfying(
            BootstrapResult.NoIntervals.class,
            refused -> assertThat(refused.refusal().reason().code()).isEqualTo("T006"));
  }

  @Test
  void chainsThatMixRaiseNoWarningOfTheirCourse() {
    assertThat(codes(InventedChains.grown(new SplittableRandom(5), 8, 800, 0.5, 0.5)))
        .doesNotContain("T101", "T102", "T103", "T104", "T105", "T107", "T108", "T109", "T110");
  }

  @Test
  void treesThatKeepToACategoryAreTold() {
    assertThat(codes(InventedChains.grown(new SplittableRandom(5), 6, 400, 0.98, 0.02)))
        .contains("T102", "T104", "T105");
  }

  @Test
  void bootstrapsThatDisagreeAreTold() {
    assertThat(codes(InventedChains.communities(new SplittableRandom(3), 12, 300)))
        .contains("T106");
  }

  @Test
  void shareThatStillMovesIsTold() {
    int[] line = IntStream.range(0, 200).map(i -> i < 150 ? i % 2 : 0).toArray();
    assertThat(found(InventedChains.line(line)).warnings())
        .contains(Problem.of("T101", "yes", 50, "12.5"));
  }

  @Test
  void oneTreeThatIsMostOfTheSampleIsTold() {
    int[] line = IntStream.range(0, 100).map(i -> i % 3 == 0 ? 0 : 1).toArray();
    List<Respondent> people = new ArrayList<>(InventedChains.line(line).people());
    people.add(Respondent.seed(5, 0));
    people.add(Respondent.referredBy(100, 5, 1));

    assertThat(found(new ReferralSample(InventedChains.YES_NO, people)).warnings())
        .contains(Problem.of("T103", 100, 102), Problem.of("T108", 2));
  }

  @Test
  void peopleWhoReferMoreThanTheyKnowAndPeopleWithoutTheTraitAreTold() {
    List<Respondent> people = new ArrayList<>(mixed().people());
    people.set(0, Respondent.seed(1, 0));
    for (int more = 0; more < 30; more++) {
      people.add(Respondent.referredBy(350 + more, 3, Respondent.UNKNOWN));
    }
    ReferralSample sample = new ReferralSample(InventedChains.YES_NO, people);

    assertThat(found(sample).warnings())
        .contains(Problem.of("T107", 1), Problem.of("T110", 30, 430));
  }

  @Test
  void coursesEndAtTheShareAndTreesHoldEverybody() {
    ReferralSample sample = mixed();
    ChainEstimate.Found found = found(sample);
    ChainDiagnostics diagnostics = found.diagnostics();
    ShareMethod.Shares volz = (ShareMethod.Shares) found.methods().get(1);

    assertThat(diagnostics.convergence().getFirst()).hasSize(400);
    assertThat(diagnostics.convergence().getFirst().getLast())
        .isCloseTo(volz.shares().getFirst(), within(1e-12));
    assertThat(diagnostics.trees()).hasSize(8);
    assertThat(diagnostics.trees().stream().mapToLong(ChainDiagnostics.Tree::people).sum())
        .isEqualTo(400);
  }

  @Test
  void affiliationIsOneWhereEverybodyRefersTheirOwnAndHomophilyCountsItAgainstChance() {
    int[] line = IntStream.range(0, 60).map(i -> i < 30 ? 0 : 1).toArray();
    ChainDiagnostics diagnostics = found(InventedChains.line(line)).diagnostics();

    assertThat(diagnostics.affiliation().get(1)).isCloseTo(1, within(1e-12));
    assertThat(diagnostics.referrals()).isEqualTo(List.of(List.of(29L, 1L), List.of(0L, 29L)));
    assertThat(diagnostics.homophily())
        .isCloseTo(58 / ((30.0 * 29 + 29.0 * 30) / 59), within(1e-12));
  }

  @Test
  void circlesAreAProgrammingErrorAndAreFound() {
    List<Respondent> circle =
        List.of(
            Respondent.seed(3, 0),
            Respondent.referredBy(3, 3, 0),
            Respondent.referredBy(1, 3, 0),
            Respondent.referredBy(2, 3, 0));
    List<Respondent> self = List.of(Respondent.seed(3, 0), Respondent.referredBy(1, 3, 0));

    assertThat(ReferralSample.findInCircle(circle)).hasValue(1);
    assertThat(ReferralSample.findInCircle(self)).hasValue(1);
    assertThat(ReferralSample.findInCircle(mixed().people())).isEmpty();
    assertThatThrownBy(() -> new ReferralSample(InventedChains.YES_NO, circle))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Respondent.seed(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /// Invented samples of the R package RDS (Handcock, Fellows, Gile): "faux", and "fauxmadrona"
  /// from a population of 1000 with a share of 0.2592. Its figures for successive sampling are
  /// simulated.
  @ParameterizedTest
  @CsvSource({
    "faux, 2, 5, blue, 0.31091329, 0.31033411, 0.3088, 0.0005",
    "fauxmadrona, 3, 2, 1, 0.15919809, 0.16414929, 0.19468637, 0.0005"
  })
  void inventedSamplesOfTheReferenceHaveItsShares(
      String name,
      int trait,
      int degree,
      String category,
      double first,
      double second,
      double successive,
      double tolerance)
      throws IOException {
    ReferralSample sample = read(name, trait, degree);
    ChainEstimate.Found found =
        (ChainEstimate.Found) estimate(sample, new KnownSize.Given(1_000)).outcome();
    int at = sample.categories().indexOf(category);
    double[] shares =
        found.methods().stream()
            .mapToDouble(method -> ((ShareMethod.Shares) method).shares().get(at))
            .toArray();

    assertThat(shares[0]).isCloseTo(first, within(5e-9));
    assertThat(shares[1]).isCloseTo(second, within(5e-9));
    assertThat(shares[2]).isCloseTo(successive, within(tolerance));
  }

  @Test
  void inventedSampleOfTheReferenceHasItsLongRunShares() throws IOException {
    ChainEstimate.Found found = found(read("faux", 2, 5));

    assertThat(((ChainDiagnostics.Equilibrium) found.diagnostics().mixing()).shares().getFirst())
        .isCloseTo(0.3039138, within(5e-8));
  }

  private static ReferralSample read(String name, int trait, int degree) throws IOException {
    List<String[]> rows =
        Files.readAllLines(SharedData.getOrSkip("rds/" + name + ".csv")).stream()
            .skip(1)
            .map(line -> line.replace("\"", "").split(",", -1))
            .toList();
    Map<String, Integer> positions = new HashMap<>();
    rows.forEach(row -> positions.put(row[0], positions.size()));
    List<String> categories =
        List.copyOf(new TreeSet<>(rows.stream().map(row -> row[trait]).toList()));
    return new ReferralSample(
        categories,
        rows.stream()
            .map(row ->
                new Respondent(
                    positions.getOrDefault(row[1], Respondent.SEED),
                    Long.parseLong(row[degree]),
                    categories.indexOf(row[trait])))
            .toList());
  }
}
