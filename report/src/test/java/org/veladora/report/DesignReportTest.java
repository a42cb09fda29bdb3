package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.veladora.figures.Estimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Refusal;
import org.veladora.figures.chains.BootstrapResult;
import org.veladora.figures.chains.ChainDiagnostics;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.ChainSample;
import org.veladora.figures.chains.Interval;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.figures.repeats.Frequencies;
import org.veladora.figures.repeats.ModelTest;
import org.veladora.figures.repeats.Parameter;
import org.veladora.figures.repeats.RatioPoint;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.model.Language;
import org.veladora.model.Problem;

/// Reports of estimates by other designs than overlapping lists, of invented figures.
class DesignReportTest {
  private static final ProvenanceRecord PROVENANCE =
      new ProvenanceRecord("veladora 0", "veladora estimate x.csv", List.of(), List.of(), 3);
  private static final Refusal REFUSAL =
      new Refusal(Problem.of("R003"), List.of(Problem.of("R302")));
  private static final List<String> REPEAT_METHODS =
      List.of(
          "chao",
          "chao-corrected",
          "chao-without-ones",
          "zelterman",
          "poisson",
          "poisson-one-inflated",
          "poisson-once-only",
          "geometric",
          "geometric-one-inflated",
          "geometric-once-only",
          "poisson-regression",
          "zelterman-regression");
  private static final List<String> TESTS =
      List.of(
          "overdispersion",
          "one-inflation-poisson",
          "one-inflation-geometric",
          "overdispersion-regression");

  private static RepeatMethod fit(String method, double people) {
    return new RepeatMethod.Fit(
        method,
        new Estimate(people, people / 2, people * 2, 0.95, method, method, List.of("a note"), 0),
        55.4,
        List.of(new Parameter("constant", -1.5, 0.25), new Parameter("zone=a", 0.5, 0.125)));
  }

  private static RepeatEstimate repeats(List<RepeatMethod> methods, double pValue) {
    return new RepeatEstimate(
        Frequencies.of(1_200, 0, 34),
        new RepeatEstimate.Methods(
            methods,
            TESTS.stream().map(test -> new ModelTest(test, 2.345, pValue)).toList(),
            List.of(new RatioPoint(1, 0.5, 0.0625)),
            List.of(Problem.of("R104", 10, 20, "2.0"))));
  }

  private static List<RepeatMethod> everyMethod() {
    List<RepeatMethod> methods = new ArrayList<>();
    REPEAT_METHODS.forEach(id -> methods.add(fit(id, 1_000 + 1_000 * methods.size())));
    return methods;
  }

  private static String text(RepeatEstimate estimate, Language language) {
    return DesignText.render(estimate, language).replaceAll("\\s+", " ");
  }

  private static String text(ChainEstimate estimate, Language language) {
    return DesignText.render(estimate, language).replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMethodAndTestHasWords(Language language) {
    String text = text(repeats(everyMethod(), 0.5), language);

    assertThat(text).startsWith("NO PUBLICAR").doesNotContain("one-inflation-", "-regression");
    assertThat(text).contains("1,200", "1,000", "12,000", "-1.5000", "0.063", "[R104]");
  }

  @Test
  void lowerBoundIsTheAnswerAndIsCalledUnsafeWhereOnesAreInSurplus() {
    assertThat(text(repeats(everyMethod(), 0.5), Language.EN))
        .contains("there are at least 1,000 (500 to 2,000)")
        .contains("go from 1,000 to 12,000 people")
        .doesNotContain("not safe here");
    assertThat(text(repeats(everyMethod(), 0.01), Language.EN))
        .contains("That minimum is not safe here")
        .contains("what remains of it is 3,000 (1,500 to 6,000)")
        .contains("p 0.010");
    assertThat(text(repeats(everyMethod(), 1e-9), Language.ES)).contains("p < 0.001");
  }

  @Test
  void refusedMethodsAreListedWithOneReasonForAll() {
    List<RepeatMethod> methods = everyMethod();
    Refusal none = new Refusal(Problem.of("R005"), List.of());
    methods.set(0, new RepeatMethod.NoFit("chao", none));
    methods.set(3, new RepeatMethod.NoFit("zelterman", none));

    assertThat(text(repeats(methods, 0.5), Language.EN))
        .contains("No lower bound is given: Not estimated: nobody was captured exactly twice")
        .contains("Lower bound (Chao) not estimated [R005]")
        .contains("Lower bound (Chao); Zelterman: Not estimated");
  }

  @Test
  void refusedListSaysWhyAndWhatWouldBeNeeded() {
    RepeatEstimate refused =
        new RepeatEstimate(Frequencies.of(1_200), new RepeatEstimate.Refused(REFUSAL));

    assertThat(text(refused, Language.EN))
        .contains("Why nothing is estimated: Nothing is estimated: everybody was captured once.")
        .contains("What would be needed: A period in which more people are captured again.")
        .doesNotContain("Methods side by side");
    assertThat(RepeatJson.render(refused, PROVENANCE))
        .contains("\"refused\": \"R003\"")
        .doesNotContain("\"methods\"");
    RepeatEstimate nobody =
        new RepeatEstimate(Frequencies.of(), new RepeatEstimate.Refused(REFUSAL));
    assertThat(text(nobody, Language.ES)).contains("0 personas están en la lista");
  }

  @Test
  void repeatsInJsonHaveTheirKeysInOrder() {
    List<RepeatMethod> methods = everyMethod();
    methods.set(1, new RepeatMethod.NoFit("chao-corrected", REFUSAL));
    String json = RepeatJson.render(repeats(methods, 0.5), PROVENANCE);

    assertThat(json)
        .containsSubsequence(
            "\"format\": 1",
            "\"kind\": \"repeats\"",
            "\"audience\": \"owner\"",
            "\"documented\": 1234",
            "\"captures\": 1302",
            "{ \"captures\": 1, \"people\": 1200 }",
            "{ \"captures\": 3, \"people\": 34 }",
            "\"method\": \"chao\"",
            "\"point\": 1000",
            "\"standard_error\": 55.4",
            "{ \"name\": \"constant\", \"value\": -1.5, \"standard_error\": 0.25 }",
            "\"refused\": \"R003\"",
            "\"test\": \"overdispersion\", \"statistic\": 2.345, \"p_value\": 0.5",
            "\"captures\": 1, \"ratio\": 0.5",
            "\"problem\": \"R104\"",
            "\"provenance\"");
  }

  private static ChainEstimate chains(KnownSize size, ChainDiagnostics.Mixing mixing, int trees) {
    BootstrapResult found =
        new BootstrapResult.Intervals(
            "salganik", List.of(new Interval(0.2, 0.3), new Interval(0.7, 0.8)), 100, 0);
    BootstrapResult longer =
        new BootstrapResult.Intervals(
            "tree", List.of(new Interval(0.1, 0.4), new Interval(0.6, 0.9)), 99, 1);
    BootstrapResult none =
        new BootstrapResult.NoIntervals("salganik", new Refusal(Problem.of("T007"), List.of()));
    List<List<Double>> course = List.of(List.of(1.0, 0.25), List.of(0.0, 0.75));
    return new ChainEstimate(
        new ChainSample(
            "papers",
            List.of(
                new ChainSample.Category("with", 40, 6.25),
                new ChainSample.Category("without", 110, 3.5)),
            152,
            4,
            6,
            2),
        size,
        new ChainEstimate.Found(
            List.of(
                new ShareMethod.NoShares("rds-i", new Refusal(Problem.of("T004"), List.of())),
                new ShareMethod.Shares("rds-ii", List.of(0.25, 0.75), List.of(found, longer)),
                new ShareMethod.Shares("ss", List.of(0.26, 0.74), List.of(none, longer))),
            new ChainDiagnostics(
                List.of(List.of(9L, 8L), List.of(7L, 6L)),
                1.25,
                List.of(0.5, -0.1),
                mixing,
                course,
                Collections.nCopies(trees, new ChainDiagnostics.Tree(38, 6, course))),
            List.of(Problem.of("T101", "with", 50, "2.5"), Problem.of("T108", 4))),
        0.95,
        3);
  }

  private static ChainEstimate chains() {
    return chains(
        new KnownSize.NotGiven(), new ChainDiagnostics.Equilibrium(List.of(0.4, 0.6), 5), 4);
  }

  @Test
  void sharesAreSaidWithTheLongestIntervalAndNoNumberOfPeople() {
    assertThat(text(chains(), Language.EN))
        .contains("152 people were reached from 4 seeds in up to 6 waves. Trait: papers.")
        .contains("Of 2 of them the trait is not known")
        .contains("\"with\": 26.0% (10.0% to 40.0%), by SS")
        .contains("no number of people is given")
        .contains("with: in the sample, unweighted 26.7")
        .contains("with: RDS-II 25.0 20.0–30.0 10.0–40.0")
        .contains("with: SS 26.0 none [T007] 10.0–40.0")
        .contains("with: RDS-I not estimated [T004]")
        .contains("SS, One long chain: No interval")
        .contains("within 5 waves")
        .contains("The share of \"with\" has not settled")
        .doesNotContain("People, if there are");
  }

  @Test
  void knownPopulationGivesPeopleAndSaysThatItWasGiven() {
    String text =
        text(
            chains(new KnownSize.Given(2_000), new ChainDiagnostics.NoEquilibrium(), 14),
            Language.EN);

    assertThat(text)
        .contains("The population's size, 2,000 people, was given from elsewhere")
        .contains("People, if there are 2,000 in all")
        .contains("without: SS 1,480 none [T007] 1,200–1,800")
        .contains("they tend nowhere")
        .contains("And 2 more trees, all smaller.");
  }

  @Test
  void chainsHaveWordsInSpanish() {
    assertThat(text(chains(), Language.ES))
        .contains("Se llegó a 152 personas desde 4 semillas en hasta 6 olas.")
        .contains("no se da ningún número de personas")
        .contains("«with»: 26.0 % (10.0 % a 40.0 %), según SS");
  }

  @Test
  void refusedChainsSayWhy() {
    ChainEstimate found = chains();
    ChainEstimate refused =
        new ChainEstimate(
            found.sample(),
            found.size(),
            new ChainEstimate.Refused(
                new Refusal(Problem.of("T001", 12, 30), List.of(Problem.of("T301")))),
            0.95,
            3);

    assertThat(text(refused, Language.EN))
        .contains("the trait is known of 12 people and 30 or more are needed. [T001]")
        .doesNotContain("Shares by every method");
    assertThat(ChainJson.render(refused, PROVENANCE))
        .contains("\"refused\": \"T001\"")
        .doesNotContain("\"methods\"");
  }

  @Test
  void chainsInJsonHaveTheirKeysInOrder() {
    assertThat(ChainJson.render(chains(), PROVENANCE))
        .containsSubsequence(
            "\"kind\": \"referral-chains\"",
            "\"trait\": \"papers\"",
            "\"people\": 152",
            "\"without_trait\": 2",
            "{ \"category\": \"with\", \"people\": 40, \"mean_degree\": 6.25 }",
            "\"population\": null",
            "\"level\": 0.95",
            "\"refused\": \"T004\"",
            "{ \"category\": \"with\", \"share\": 0.25 }",
            "\"bootstrap\": \"salganik\"",
            "{ \"category\": \"with\", \"low\": 0.2, \"high\": 0.3 }",
            "\"replicates\": 99",
            "\"failed\": 1",
            "\"to\": [ 9, 8 ]",
            "\"homophily\": 1.25",
            "\"affiliation\": [ 0.5, -0.1 ]",
            "\"long_run\": [ 0.4, 0.6 ]",
            "\"waves_needed\": 5",
            "\"shares\": [ 1, 0.25 ]",
            "\"warnings\"",
            "\"seed\": 3",
            "\"provenance\"");
    assertThat(
            ChainJson.render(
                chains(new KnownSize.Given(9), new ChainDiagnostics.NoEquilibrium(), 1),
                PROVENANCE))
        .contains("\"population\": 9", "\"long_run\": null", "\"waves_needed\": null");
  }
}
