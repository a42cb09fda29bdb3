package org.veladora.estimation.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.veladora.estimation.PublishedSets;
import org.veladora.estimation.histories.HistoryCounts;
import org.veladora.estimation.loglinear.LogLinearFit;
import org.veladora.estimation.loglinear.Stepwise;
import org.veladora.testsupport.SharedData;

class DistributionTest {

  @Test
  void quantilesAreOfTypeEight() {
    Distribution tenths = new Distribution(IntStream.rangeClosed(1, 10).asDoubleStream().toArray());

    assertThat(tenths.quantile(0.5)).isCloseTo(5.5, within(1e-12));
    assertThat(tenths.quantile(0.1)).isCloseTo(31.0 / 30 + 1.0 / 3, within(1e-12));
    assertThat(tenths.quantile(0.001)).isEqualTo(1);
    assertThat(tenths.quantile(0.999)).isEqualTo(10);
  }

  @Test
  void withoutBiasAndAccelerationTheCorrectedQuantileIsThePlainOne() {
    Distribution numbers =
        new Distribution(IntStream.rangeClosed(1, 999).asDoubleStream().toArray());

    assertThat(numbers.bcaQuantile(0.025, 500, 0)).isCloseTo(numbers.quantile(0.025), within(1e-6));
  }

  @Test
  void replicatesWithoutAnEstimateStandAboveAllOthers() {
    double[] estimates = new double[1000];
    Arrays.setAll(estimates, at -> at < 30 ? Double.POSITIVE_INFINITY : at);
    Distribution distribution = new Distribution(estimates);

    assertThat(distribution.countInfinite()).isEqualTo(30);
    assertThat(distribution.quantile(0.975)).isInfinite();
    assertThat(distribution.quantile(0.96)).isFinite();
  }

  @Test
  void notANumberIsAnError() {
    assertThatThrownBy(() -> new Distribution(new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void accelerationOfPublishedSetsIsTheReferences() {
    assertThat(acceleration(PublishedSets.western())).isCloseTo(-0.0950103, within(1e-7));
    assertThat(acceleration(PublishedSets.kosovo())).isCloseTo(-0.0041602, within(1e-7));
    assertThat(acceleration(PublishedSets.korea())).isCloseTo(-0.028773, within(1e-6));
  }

  @Test
  void replicatesOfTheReferenceGiveTheExpectedIntervals() throws IOException {
    assertThat(interval(PublishedSets.korea(), "Korea_stepwise_p02_boot1000_seed1234.csv"))
        .containsExactly(new double[] {123.340, 213.752, 394.262, 440.266}, within(1e-3));
    assertThat(interval(PublishedSets.western(), "Western_stepwise_p02_boot200_seed1234.csv"))
        .containsExactly(new double[] {1326.155, 1328.826, 3012.904, 3564.022}, within(1e-3));
  }

  private static double[] interval(HistoryCounts counts, String file) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.getOrSkip("mse/fixtures/" + file));
    double[] replicates =
        lines.stream()
            .skip(1)
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
            .toArray();
    Distribution distribution = new Distribution(replicates);
    double acceleration = acceleration(counts);
    return Arrays.stream(new double[] {0.025, 0.1, 0.9, 0.975})
        .map(tail -> distribution.bcaQuantile(tail, population(counts), acceleration))
        .toArray();
  }

  private static double acceleration(HistoryCounts counts) {
    Units units = Units.ofPeople(counts);
    double[] estimates = new double[units.types()];
    Arrays.setAll(estimates, type -> population(units.without(type)));
    return Jackknife.acceleration(estimates, units.numbers());
  }

  private static double population(HistoryCounts counts) {
    return ((LogLinearFit) Stepwise.choose(counts, 0.02).outcome()).population();
  }
}
