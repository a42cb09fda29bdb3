package org.veladora.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.veladora.estimation.loglinear.Criterion;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.ModelNotation;
import org.veladora.estimation.loglinear.ModelRule;
import org.veladora.figures.Captures;
import org.veladora.figures.MethodEstimate;
import org.veladora.figures.StratumEstimates;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// Estimates the people of one stratum by every method, from all draws; methods that cost much from
/// some of them.
final class StratumEstimator {
  /// Thresholds at which the stepwise estimate is shown beside that of the plan.
  private static final List<Double> THRESHOLDS = List.of(0.001, 0.01, 0.02, 0.05);

  /// The most draws that a method which costs much is applied to, spread evenly.
  private static final int FEW_DRAWS = 5;

  /// The method id of the model of everybody, fitted to a stratum: what depends on what is
  /// borrowed, how much is not.
  private static final String BORROWED = "pooled-model";

  /// The method id of latent classes one of which is not of the population.
  private static final String OUT_OF_SCOPE = "out-of-scope";

  /// The method id of a model that is given, before its notation.
  private static final String FIXED = "model-";

  private final EstimationPlan plan;
  private final String stratum;
  private final List<Captures> captures;
  private final List<LogLinearModel> pooled;
  private final List<Drawn> draws;
  private final Progress progress;
  private final Cancel cancel;

  /// @param captures the people of the stratum, one a draw
  /// @param pooled the model chosen for everybody, where this is one stratum of several; none where
  ///   it is everybody
  StratumEstimator(
      EstimationPlan plan,
      String stratum,
      List<Captures> captures,
      List<LogLinearModel> pooled,
      Progress progress,
      Cancel cancel) {
    this.plan = plan;
    this.stratum = stratum;
    this.captures = captures;
    this.pooled = pooled;
    boolean everybody = stratum.equals(Strata.ALL);
    this.draws = captures.stream().map(draw -> Drawn.of(plan, draw, everybody)).toList();
    this.progress = progress;
    this.cancel = cancel;
  }

  /// @param strata every stratum by itself, where this is everybody
  StratumEstimates estimate(List<StratumEstimates> strata) {
    MethodPooling stepwise =
        pooling(
            EstimationMethod.STEPWISE.id(),
            draws,
            draw -> ModelMethods.stepwise(draw, plan.threshold()));
    Optional<Replicates> replicates = findReplicates(EstimationMethod.STEPWISE, stepwise);
    MethodEstimate chosen =
        replicates.map(each -> stepwise.resampled(each, List.of())).orElseGet(stepwise::analytic);
    MethodEstimate chao = pooling(EstimationMethod.CHAO.id(), draws, ListMethods::chao).analytic();
    List<MethodEstimate> thresholds = thresholds();
    List<MethodEstimate> methods = new ArrayList<>();
    methods.add(
        pooling(EstimationMethod.INDEPENDENCE.id(), draws, ListMethods::independence).analytic());
    methods.add(chosen);
    methods.addAll(thresholds);
    List<MethodPooling> beside = new ArrayList<>();
    methods.addAll(beside(beside));
    methods.add(chao);
    List<Problem> warnings = new ArrayList<>(Warnings.of(draws, stepwise.points(), methods));
    beside.forEach(pooling -> Warnings.findModes(pooling).ifPresent(warnings::add));
    Verdicts verdicts =
        Verdicts.of(
            new Verdicts.Evidence(
                plan,
                draws,
                chosen,
                replicates.map(each -> each.errorOfEnds(plan.level())).orElse(0.0),
                methods,
                warnings,
                Headline.of(plan, chosen, stepwise.points(), thresholds, chao.pooled()),
                strata),
            cancel);
    return new StratumEstimates(
        stratum,
        captures.stream().map(Captures::documented).toList(),
        chao.pooled(),
        methods,
        verdicts.range(),
        verdicts.verdict(),
        warnings);
  }

  /// The stepwise method at other thresholds, models given.
  private List<MethodEstimate> thresholds() {
    List<MethodEstimate> others = new ArrayList<>();
    for (double threshold : THRESHOLDS) {
      if (threshold != plan.threshold()) {
        cancel.check();
        String method = EstimationMethod.STEPWISE.id() + "-" + threshold;
        others.add(
            pooling(method, draws, draw -> ModelMethods.stepwise(draw, threshold)).analytic());
      }
    }
    return others;
  }

  /// The methods that are shown beside those that the range rests on.
  ///
  /// @param poolings takes what they give by draw
  private List<MethodEstimate> beside(List<MethodPooling> poolings) {
    List<MethodEstimate> others = new ArrayList<>();
    for (EstimationMethod method : EstimationMethod.values()) {
      boolean done = EstimationMethod.least().contains(method);
      if (!done && plan.scope().methods().contains(method)) {
        progress.at(stratum + ": " + method.id(), 0, 1);
        cancel.check();
        MethodPooling pooling = pooling(method.id(), fewDraws(), draw -> apply(method, draw));
        poolings.add(pooling);
        Optional<Replicates> replicates =
            plan.scope().repeated() && !method.isPosterior()
                ? findReplicates(method, pooling)
                : Optional.empty();
        others.add(
            replicates
                .map(each -> pooling.resampled(each, givenModel(pooling)))
                .orElseGet(pooling::analytic));
      }
    }
    pooled.forEach(model ->
        others.add(pooling(BORROWED, draws, draw -> ModelMethods.fixed(draw, model)).analytic()));
    if (!plan.scope().falseRecords().isEmpty()) {
      MethodPooling pooling =
          pooling(
              OUT_OF_SCOPE,
              fewDraws(),
              draw ->
                  LatentMethods.outOfScope(
                      draw, plan.scope().falseRecords(), plan.seed(), progress, cancel));
      others.add(pooling.analytic());
    }
    for (LogLinearModel model : plan.scope().models()) {
      String method = FIXED + model.notation();
      others.add(pooling(method, draws, draw -> ModelMethods.fixed(draw, model)).analytic());
    }
    return others;
  }

  /// What the interval would be if the model that was chosen for the data had been given, as some
  /// published figures take it: one draw only.
  private List<String> givenModel(MethodPooling pooling) {
    int lists = captures.getFirst().lists().size();
    if (draws.size() > 1
        || !(ModelNotation.read(pooling.points().getFirst().model(), lists)
            instanceof ModelNotation.Read(LogLinearModel model))) {
      return List.of();
    }
    ModelRule rule = new ModelRule.BestOfThese(Criterion.BIC, List.of(model));
    Replicates given =
        Replicates.run(plan, stratum, draws, rule.procedure(lists, cancel), progress, cancel);
    double point = pooling.points().getFirst().population();
    double tail = (1 - plan.level()) / 2;
    return List.of(
        String.format(
            Locale.ROOT,
            "interval if this model had been given: %.1f to %.1f",
            given.quantile(tail, point),
            given.quantile(1 - tail, point)));
  }

  private PointOutcome apply(EstimationMethod method, Drawn.Usable draw) {
    return switch (method) {
      case DOWNHILL -> ModelMethods.downhill(draw, cancel);
      case BIC -> ModelMethods.best(draw, ModelMethods.PAIRS, 1, cancel);
      case BIC_ALL -> ModelMethods.best(draw, draw.counts().lists() - 1, 1, cancel);
      case BIC_AVERAGE ->
          ModelMethods.best(draw, ModelMethods.PAIRS, ModelMethods.AVERAGED, cancel);
      case DECOMPOSABLE -> PosteriorMethods.decomposable(draw);
      case LATENT_CLASS -> LatentMethods.classes(draw, plan.seed(), progress, cancel);
      case THRESHOLDED -> PosteriorMethods.thresholded(draw, plan.seed(), cancel);
      case INDEPENDENCE, STEPWISE, CHAO ->
          throw new IllegalArgumentException("computed in any case: " + method.id());
    };
  }

  private List<Drawn> fewDraws() {
    return IntStream.range(0, Math.min(FEW_DRAWS, draws.size()))
        .mapToObj(at -> draws.get(at * draws.size() / Math.min(FEW_DRAWS, draws.size())))
        .toList();
  }

  /// Replicates of a method that chooses its model, where it has points and can be repeated.
  private Optional<Replicates> findReplicates(EstimationMethod method, MethodPooling pooling) {
    if (pooling.findRefusal().isPresent()) {
      return Optional.empty();
    }
    int lists = captures.getFirst().lists().size();
    ModelRule rule = ModelMethods.rule(method, plan.threshold(), lists);
    return Optional.of(
        Replicates.run(plan, stratum, draws, rule.procedure(lists, cancel), progress, cancel));
  }

  private MethodPooling pooling(
      String method, List<Drawn> of, Function<Drawn.Usable, PointOutcome> apply) {
    List<PointOutcome> outcomes = new ArrayList<>();
    for (Drawn draw : of) {
      outcomes.add(
          switch (draw) {
            case Drawn.Usable usable -> apply.apply(usable);
            case Drawn.Refused(var refusal) -> new PointOutcome.None(refusal);
          });
    }
    return new MethodPooling(plan, method, outcomes);
  }
}
