package org.veladora.estimation.decomposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.decomposable.AveragingOutcome.NoAverage;
import org.veladora.estimation.decomposable.AveragingOutcome.Reason;
import org.veladora.estimation.histories.HistoryCounts;

class GraphAveragingTest {

  @ParameterizedTest
  @CsvSource({
    "kosovo, 10, 12595, 12267, 9827, 16544",
    "korea, 100, 163, 145, 127, 514",
    "uk of five lists, 15, 22987, 11718, 10387, 33463",
    "western, 50, 2133, 1955, 1343, 3878"
  })
  void publishedSetsGiveThePublishedPosterior(
      String set, int multiple, double median, long mode, double from, double to) {
    HistoryCounts counts = set(set);

    GraphAverage average = average(counts, published(counts).withCap(multiple * counts.total()));

    assertThat(average.posterior().quantile(0.5)).isEqualTo(median);
    assertThat(average.mode()).isEqualTo(mode);
    assertThat(average.posterior().quantile(0.025)).isEqualTo(from);
    assertThat(average.posterior().quantile(0.975)).isEqualTo(to);
  }

  /// Children with spina bifida, three lists: Madigan, York (1997), tables 1 and 2.
  @Test
  void childrenOfTheOriginalPaperAreCountedAsThere() {
    HistoryCounts counts =
        PublishedSets.of("100 60, 010 49, 110 4, 001 247, 101 112, 011 142, 111 12");
    AveragingPlan plan =
        new AveragingPlan(1, new PeoplePrior.GammaPoisson(13.14, 55.17), 1, new Cap.Unseen(300));

    GraphAverage average = average(counts, plan);

    assertThat(average.posterior().relativePoint()).isCloseTo(731.0966, within(5e-5));
    assertThat(average.mode()).isEqualTo(728);
    assertThat(average.posterior().quantile(0.025)).isEqualTo(682);
    assertThat(average.posterior().quantile(0.975)).isEqualTo(797);
    assertThat(average.graphs().getFirst().graph().notation()).isEqualTo("[12,3]");
    assertThat(average.graphs().getFirst().probability()).isCloseTo(0.373, within(1e-3));
  }

  @Test
  void twoModesAreBothGiven() {
    HistoryCounts counts = set("uk of five lists");

    GraphAverage average = average(counts, published(counts));

    assertThat(average.modes()).hasSize(2);
    assertThat(average.modes().getFirst().people()).isEqualTo(11718);
    assertThat(average.modes().getLast().people()).isBetween(24000L, 26000L);
    assertThat(average.modes().stream().mapToDouble(Mode::share).sum()).isCloseTo(1, within(1e-9));
    assertThat(average(PublishedSets.kosovo(), published(PublishedSets.kosovo())).modes())
        .hasSize(1);
  }

  @Test
  void graphsAndEdgesAddUp() {
    HistoryCounts counts = PublishedSets.kosovo();

    GraphAverage average = average(counts, published(counts));

    double listed = 0;
    double first = 0;
    for (GraphAverage.GraphProbability each : average.graphs()) {
      listed += each.probability();
      first += each.graph().has(0, 1) ? each.probability() : 0;
    }
    assertThat(listed).isBetween(0.99, 1.0);
    assertThat(average.graphs().getFirst().graph().notation()).isEqualTo("[123,134]");
    assertThat(average.edges()).hasSize(6);
    assertThat(average.edges().getFirst().probability()).isCloseTo(first, within(0.01));
    assertThat(average.edges().getFirst().prior()).isEqualTo(30.0 / 61);
    assertThat(average.edges().get(4).probability()).isLessThan(0.01);
  }

  @Test
  void sixListsHaveAnAverage() {
    GraphAverage average = average(PublishedSets.unitedKingdom(), published(6));

    assertThat(average.cap().beyond()).isLessThanOrEqualTo(GraphAveraging.AUTOMATIC);
    assertThat(average.mode()).isEqualTo(11939);
    assertThat(average.posterior().quantile(0.025)).isEqualTo(10233);
    assertThat(average.posterior().quantile(0.975)).isEqualTo(26195);
  }

  @Test
  void capThatCutsThePosteriorIsRefused() {
    HistoryCounts counts = set("uk of five lists");

    AveragingOutcome low = GraphAveraging.average(counts, published(counts).withCap(5 * 2744));
    AveragingOutcome high = GraphAveraging.average(counts, published(counts).withCap(15 * 2744));

    assertThat(low)
        .isInstanceOfSatisfying(
            NoAverage.class,
            none ->
                assertThat(none.reason())
                    .isInstanceOfSatisfying(
                        Reason.CapCuts.class,
                        cuts -> assertThat(cuts.check().beyond()).isBetween(0.68, 0.70)));
    assertThat(high).isInstanceOf(GraphAverage.class);
  }

  @Test
  void automaticCapGrowsWithTheTail() {
    GraphAverage heavy = average(PublishedSets.korea(), published(3));
    GraphAverage light = average(PublishedSets.kosovo(), published(4));

    assertThat(heavy.cap().cap()).isGreaterThan(1000 * 123);
    assertThat(heavy.cap().beyond()).isLessThanOrEqualTo(GraphAveraging.AUTOMATIC);
    assertThat(heavy.cap().exponent()).isBetween(1.8, 2.0);
    assertThat(light.cap().cap()).isEqualTo(44000);
  }

  @Test
  void listsWithoutOverlapAreRefused() {
    assertThat(reason(PublishedSets.of("100 40, 010 30, 001 20")))
        .isEqualTo(new Reason.NoOverlap());
    assertThat(reason(HistoryCounts.of(3, Map.of()))).isEqualTo(new Reason.NoOverlap());
  }

  @Test
  void tooFewAndTooManyListsAreRefused() {
    assertThat(reason(PublishedSets.of("10 40, 01 30, 11 20")))
        .isEqualTo(new Reason.TooFewLists(2));
    assertThat(reason(PublishedSets.of("1000000 40, 0111111 30")))
        .isEqualTo(new Reason.TooManyLists(7));
  }

  @Test
  void listWithoutPeopleIsRefused() {
    assertThat(reason(PublishedSets.of("100 40, 010 30, 110 20")))
        .isEqualTo(new Reason.EmptyList(2));
  }

  @Test
  void planOutOfRangeIsAnError() {
    assertThatThrownBy(
            () -> new AveragingPlan(0, new PeoplePrior.Reciprocal(), 1, new Cap.Automatic()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new AveragingPlan(1, new PeoplePrior.Reciprocal(), 2, new Cap.Automatic()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cap.Unseen(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PeoplePrior.GammaPoisson(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Reason reason(HistoryCounts counts) {
    AveragingOutcome outcome = GraphAveraging.average(counts, published(counts));
    assertThat(outcome).isInstanceOf(NoAverage.class);
    return ((NoAverage) outcome).reason();
  }

  private static GraphAverage average(HistoryCounts counts, AveragingPlan plan) {
    AveragingOutcome outcome = GraphAveraging.average(counts, plan);
    assertThat(outcome).isInstanceOf(GraphAverage.class);
    return (GraphAverage) outcome;
  }

  private static AveragingPlan published(HistoryCounts counts) {
    return published(counts.lists());
  }

  private static AveragingPlan published(int lists) {
    return AveragingPlan.published(lists);
  }

  private static HistoryCounts set(String name) {
    return switch (name) {
      case "kosovo" -> PublishedSets.kosovo();
      case "korea" -> PublishedSets.korea();
      case "western" -> PublishedSets.western();
      default -> unitedKingdomOfFiveLists();
    };
  }

  /// The six lists with the police and the crime agency merged, as published.
  private static HistoryCounts unitedKingdomOfFiveLists() {
    HistoryCounts six = PublishedSets.unitedKingdom();
    Map<Long, Long> people = new TreeMap<>();
    for (int at = 0; at < six.size(); at++) {
      long merged = (six.history(at) & 0b11111) | ((six.history(at) >>> 5) << 2);
      people.merge(merged, six.people(at), Long::sum);
    }
    return HistoryCounts.of(5, people);
  }
}
