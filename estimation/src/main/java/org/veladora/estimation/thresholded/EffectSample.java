package org.veladora.estimation.thresholded;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.veladora.estimation.chains.ChainDiagnostics;
import org.veladora.estimation.thresholded.ThresholdedEstimate.PairEvidence;
import org.veladora.model.Cancel;

/// Draws of the effects of a model from their posterior, by several chains, and what they show.
///
/// Chain i has random numbers of its own, split off in the order of the chains, so the draws do not
/// depend on the number of threads.
final class EffectSample {
  private static final int WARM_UP = 500;
  private static final double SURE = 3;

  private final double[][][] draws;
  private final List<PairEvidence> pairs;
  private final ChainDiagnostics worst;

  private EffectSample(double[][][] draws, List<PairEvidence> pairs, ChainDiagnostics worst) {
    this.draws = draws;
    this.pairs = pairs;
    this.worst = worst;
  }

  /// Runs the chains, in parallel on the common pool.
  ///
  /// @param length draws of each chain that are kept
  /// @return nothing if the posterior's mode is not found
  static Optional<EffectSample> find(
      ThresholdModel model,
      ThresholdPlan plan,
      int length,
      SplittableRandom random,
      Cancel cancel) {
    SplittableRandom[] randoms = new SplittableRandom[plan.chains()];
    Arrays.setAll(randoms, _ -> random.split());
    return Whitening.find(model.posterior(), model.start())
        .map(round ->
            IntStream.range(0, randoms.length)
                .parallel()
                .mapToObj(chain ->
                    new HamiltonianChain(model.posterior(), round, randoms[chain])
                        .run(WARM_UP, length, cancel))
                .toArray(double[][][]::new))
        .map(draws -> of(model, plan.threshold(), draws));
  }

  private static EffectSample of(ThresholdModel model, double threshold, double[][][] draws) {
    int effects = draws[0][0].length;
    ChainDiagnostics[] each =
        IntStream.range(0, effects)
            .parallel()
            .mapToObj(effect -> ChainDiagnostics.of(chains(draws, effect)))
            .toArray(ChainDiagnostics[]::new);
    List<PairEvidence> pairs =
        IntStream.range(0, model.pairs().size())
            .mapToObj(pair -> {
              int at = model.position(pair);
              return evidence(model.pairs().get(pair), chains(draws, at), each[at], threshold);
            })
            .toList();
    return new EffectSample(
        draws,
        pairs,
        new ChainDiagnostics(
            Arrays.stream(each).mapToDouble(ChainDiagnostics::rHat).max().orElseThrow(),
            Arrays.stream(each).mapToDouble(ChainDiagnostics::bulkEss).min().orElseThrow(),
            Arrays.stream(each).mapToDouble(ChainDiagnostics::tailEss).min().orElseThrow()));
  }

  /// The ratio of a mean to a standard deviation has about the variance `(1 + ratio^2 / 2) / size`
  /// in samples of so many independent draws.
  private static PairEvidence evidence(
      int mask, double[][] chains, ChainDiagnostics diagnostics, double threshold) {
    double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    double mean = Arrays.stream(all).sum() / all.length;
    double squares = Arrays.stream(all).map(draw -> (draw - mean) * (draw - mean)).sum();
    double deviation = Math.sqrt(squares / (all.length - 1));
    double ratio = Math.abs(mean) / deviation;
    double size = Math.min(diagnostics.bulkEss(), diagnostics.tailEss());
    double error = Math.sqrt((1 + ratio * ratio / 2) / size);
    return new PairEvidence(
        mask,
        mean,
        deviation,
        error,
        ratio >= threshold,
        Math.abs(ratio - threshold) >= SURE * error);
  }

  /// The evidence for each pair of the model.
  List<PairEvidence> pairs() {
    return pairs;
  }

  /// The worst of each diagnostic over all effects.
  ChainDiagnostics worst() {
    return worst;
  }

  /// Draws of one effect: `chains[i][t]` is draw t of chain i.
  double[][] chains(int effect) {
    return chains(draws, effect);
  }

  private static double[][] chains(double[][][] draws, int effect) {
    return Arrays.stream(draws)
        .map(chain -> Arrays.stream(chain).mapToDouble(draw -> draw[effect]).toArray())
        .toArray(double[][]::new);
  }
}
