package org.veladora.bench.accuracy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.veladora.app.count.CountRequest;
import org.veladora.app.count.CountResult;
import org.veladora.app.count.CountUseCase;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.disclosure.ReleasedEstimate;
import org.veladora.disclosure.Withheld;
import org.veladora.estimation.EstimationPlan;
import org.veladora.estimation.Estimator;
import org.veladora.figures.Captures;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.StratumEstimates;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Progress;
import org.veladora.report.document.Truth;
import org.veladora.simulate.SimulatedTruth;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// One invented population, counted from its files as a user would.
///
/// @param settings what the population is like
/// @param draws linkage draws
/// @param replicates bootstrap replicates
record SimulatedCount(SimulationSettings settings, int draws, int replicates) {

  /// Simulates, counts, and removes all files again.
  ///
  /// @param seed seed of the population and of the count
  /// @return every figure of the count beside the truth
  List<CoverageRow> run(long seed) throws IOException {
    Path folder = Files.createTempDirectory("veladora-bench");
    try {
      return run(seed, folder);
    } finally {
      delete(folder);
    }
  }

  private List<CoverageRow> run(long seed, Path folder) throws IOException {
    SimulatedTruth truth =
        Simulation.run(
            settings,
            seed,
            name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
            Progress.NONE,
            Cancel.NEVER);
    Path coalition = folder.resolve(Simulation.COALITION_FILE);
    Files.writeString(
        coalition,
        "\n[linkage]\ndraws = " + draws + "\n[estimation]\nreplicates = " + replicates + "\n",
        StandardOpenOption.APPEND);
    CountResult result =
        CountUseCase.run(
            new CountRequest(
                coalition,
                folder.resolve("out"),
                Language.ES,
                DisclosurePolicy.DEFAULT,
                new Truth.Invented(truth.victims()),
                "bench",
                Progress.NONE,
                Cancel.NEVER));
    double victims = (double) truth.victims();
    List<CoverageRow> rows = new ArrayList<>();
    addEstimates(rows, seed, victims, result);
    TrueCaptures captures = TrueCaptures.read(settings, folder.resolve(Simulation.POPULATION_FILE));
    addLinkage(rows, seed, folder, result, (double) captures.documented());
    addTrueLinks(rows, seed, victims, captures);
    return rows;
  }

  private static void addEstimates(
      List<CoverageRow> rows, long seed, double victims, CountResult result) {
    List<PopulationEstimate> readings = result.owner().estimates();
    StratumEstimates declared = readings.getFirst().whole();
    rows.add(CoverageRow.of(seed, CoverageTable.HEADLINE, victims, declared.range()));
    for (MethodEstimate method : declared.methods()) {
      rows.add(CoverageRow.of(seed, method.method(), victims, method.pooled()));
    }
    for (PopulationEstimate other : readings.subList(1, readings.size())) {
      rows.add(CoverageRow.of(seed, "range, " + other.scenario(), victims, other.whole().range()));
    }
    rows.add(published(seed, victims, result));
  }

  private static CoverageRow published(long seed, double victims, CountResult result) {
    String figure = "range, as published";
    return switch (result) {
      case CountResult.Kept kept ->
          CoverageRow.refused(seed, figure, victims, reason(kept.withheld()));
      case CountResult.Published open ->
          switch (open.everyone().estimate()) {
            case ReleasedEstimate released ->
                CoverageRow.of(seed, figure, victims, released.whole().range());
            case Withheld withheld -> CoverageRow.refused(seed, figure, victims, reason(withheld));
          };
    };
  }

  private static String reason(Withheld withheld) {
    return withheld.reasons().getFirst().code();
  }

  private static void addLinkage(
      List<CoverageRow> rows, long seed, Path folder, CountResult result, double documented)
      throws IOException {
    ClusterAccuracy links =
        TrueLinks.compare(
            folder.resolve("out").resolve("private").resolve("clusters.csv"),
            folder.resolve(Simulation.TRUTH_FILE));
    LongSummaryStatistics byDraw =
        result.owner().estimates().getFirst().whole().documented().stream()
            .mapToLong(Long::longValue)
            .summaryStatistics();
    rows.add(
        new CoverageRow(
            seed,
            CoverageTable.DOCUMENTED,
            documented,
            byDraw.getAverage(),
            (double) byDraw.getMin(),
            (double) byDraw.getMax(),
            ""));
    rows.add(CoverageRow.plain(seed, CoverageTable.PRECISION, 1, links.pairwisePrecision()));
    rows.add(CoverageRow.plain(seed, CoverageTable.RECALL, 1, links.pairwiseRecall()));
  }

  /// The same estimates from links without errors: as several draws that agree, whose interval is
  /// of the kind that a count has, and as one draw, whose interval is corrected for bias.
  private void addTrueLinks(
      List<CoverageRow> rows, long seed, double victims, TrueCaptures captures) {
    Captures one = captures.captures();
    StratumEstimates agreeing = estimate(seed, List.of(one, one));
    rows.add(CoverageRow.of(seed, "range, true links", victims, agreeing.range()));
    rows.add(
        CoverageRow.of(
            seed, "range, true links, BCa", victims, estimate(seed, List.of(one)).range()));
    rows.add(CoverageRow.of(seed, "chao, true links", victims, agreeing.lowerBound()));
  }

  private StratumEstimates estimate(long seed, List<Captures> captures) {
    EstimationPlan plan = EstimationPlan.defaults().withSeed(seed).withReplicates(replicates);
    return Estimator.estimate(plan, captures, Progress.NONE, Cancel.NEVER).whole();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
