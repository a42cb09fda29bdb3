package org.veladora.estimation.onelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.onelist.RepeatCaptures.Group;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.model.Problem;
import org.veladora.testsupport.SharedData;

class CovariateEstimatesTest {
  private static final List<Group> TWO_PLACES =
      List.of(
          new Group(1, List.of("north"), 160),
          new Group(2, List.of("north"), 60),
          new Group(3, List.of("north"), 15),
          new Group(1, List.of("south"), 300),
          new Group(2, List.of("south"), 20),
          new Group(3, List.of("south"), 5));

  private static RepeatEstimate.Methods methods(List<String> covariates, List<Group> groups) {
    RepeatCaptures captures = new RepeatCaptures(covariates, groups);
    return (RepeatEstimate.Methods) OneListEstimator.estimate(captures, 0.95).outcome();
  }

  private static RepeatMethod.Fit fit(RepeatEstimate.Methods methods, String id) {
    return (RepeatMethod.Fit) methods.get(id);
  }

  private static String refusal(RepeatEstimate.Methods methods, String id) {
    return ((RepeatMethod.NoFit) methods.get(id)).result().reason().code();
  }

  @Test
  void covariateThatSaysNothingGivesTheNumbersWithoutIt() {
    List<Group> groups =
        List.of(
            new Group(1, List.of("all"), 1645),
            new Group(2, List.of("all"), 183),
            new Group(3, List.of("all"), 37),
            new Group(4, List.of("all"), 13),
            new Group(5, List.of("all"), 1),
            new Group(6, List.of("all"), 1));
    RepeatEstimate.Methods methods = methods(List.of("place"), groups);

    for (String id : List.of("poisson", "zelterman")) {
      RepeatMethod.Fit plain = fit(methods, id);
      RepeatMethod.Fit regression = fit(methods, id + "-regression");
      assertThat(regression.result().point()).isCloseTo(plain.result().point(), within(1e-6));
      assertThat(regression.standardError()).isCloseTo(plain.standardError(), within(1e-6));
    }
  }

  @Test
  void oneCovariateGivesTheSumOverItsCategories() {
    RepeatEstimate.Methods methods = methods(List.of("place"), TWO_PLACES);
    RepeatEstimate.Methods north = OneListEstimatorTest.methods(Frequencies.of(160, 60, 15));
    RepeatEstimate.Methods south = OneListEstimatorTest.methods(Frequencies.of(300, 20, 5));

    for (String id : List.of("poisson", "zelterman")) {
      RepeatMethod.Fit regression = fit(methods, id + "-regression");
      RepeatMethod.Fit first = fit(north, id);
      RepeatMethod.Fit second = fit(south, id);
      assertThat(regression.result().point())
          .isCloseTo(first.result().point() + second.result().point(), within(1e-6));
      assertThat(regression.standardError())
          .isCloseTo(Math.hypot(first.standardError(), second.standardError()), within(1e-6));
    }
    assertThat(fit(methods, "poisson-regression").parameters())
        .extracting("name")
        .containsExactly("constant", "place=north");
  }

  @Test
  void orderOfGroupsDoesNotMatter() {
    List<Group> shuffled = new ArrayList<>(TWO_PLACES);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(methods(List.of("place"), shuffled))
        .isEqualTo(methods(List.of("place"), TWO_PLACES));
  }

  @Test
  void covariateThatRepeatsAnotherIsRefused() {
    List<Group> twice =
        TWO_PLACES.stream()
            .map(group ->
                new Group(
                    group.captures(),
                    List.of(group.categories().getFirst(), group.categories().getFirst() + "!"),
                    group.people()))
            .toList();

    assertThat(refusal(methods(List.of("place", "again"), twice), "poisson-regression"))
        .isEqualTo("R010");
  }

  @Test
  void categoryWhoseWholePeopleWereCapturedOnceIsRefused() {
    List<Group> groups = new ArrayList<>(TWO_PLACES);
    groups.add(new Group(1, List.of("east"), 40));

    RepeatEstimate.Methods methods = methods(List.of("place"), groups);
    assertThat(refusal(methods, "poisson-regression")).isEqualTo("R011");
    assertThat(refusal(methods, "zelterman-regression")).isEqualTo("R011");
    assertThat(fit(methods, "poisson").result().point()).isGreaterThan(600);
  }

  @Test
  void moreCategoriesThanRepeatedPeopleCanCarryAreRefused() {
    List<Group> groups = new ArrayList<>();
    for (int place = 0; place < 12; place++) {
      groups.add(new Group(1, List.of("place " + place), 20));
      groups.add(new Group(2, List.of("place " + place), 4));
    }

    assertThat(refusal(methods(List.of("place"), groups), "poisson-regression")).isEqualTo("R009");
  }

  @Test
  void peopleWhoDifferBeyondTheirCovariatesAreTold() {
    List<Group> groups = new ArrayList<>(TWO_PLACES);
    groups.add(new Group(9, List.of("north"), 12));
    groups.add(new Group(9, List.of("south"), 12));

    assertThat(methods(List.of("place"), groups).warnings())
        .extracting(Problem::code)
        .contains("R101", "R105");
  }

  /// The numbers of the truncated Poisson regression are those of van der Heijden and others
  /// (2003).
  @ParameterizedTest
  @CsvSource({
    "poisson-regression, 1, 7319, 6504, 8134",
    "poisson-regression, 2, 7807, 6637, 8978",
    "poisson-regression, 4, 12691, 7185, 18198",
    "zelterman-regression, 1, 9970, 8327, 11614",
    "zelterman-regression, 2, 10213, 8416, 12009",
    "zelterman-regression, 4, 16188, 9983, 22394"
  })
  void irregularMigrantsHaveThePublishedNumbersWithCovariates(
      String id, int covariates, double people, double low, double high) throws IOException {
    List<String> lines =
        Files.readAllLines(
            SharedData.getOrSkip("mse/netherlands_irregular_migrants_repeat_captures.csv"));
    List<Group> groups =
        lines.stream()
            .skip(1)
            .map(line -> List.of(line.replace("\"", "").split(",", -1)))
            .map(row ->
                new Group(Integer.parseInt(row.getFirst()), row.subList(1, 1 + covariates), 1))
            .toList();
    List<String> names = List.of("gender", "age", "reason", "nation").subList(0, covariates);
    RepeatMethod.Fit fit = fit(methods(names, groups), id);

    assertThat(fit.result().point()).isCloseTo(people, within(0.5));
    assertThat(fit.result().low()).isCloseTo(low, within(0.5));
    assertThat(fit.result().high()).isCloseTo(high, within(0.5));
  }
}
