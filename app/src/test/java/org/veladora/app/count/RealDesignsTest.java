package org.veladora.app.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.figures.Estimate;
import org.veladora.figures.chains.ChainEstimate;
import org.veladora.figures.chains.KnownSize;
import org.veladora.figures.chains.ShareMethod;
import org.veladora.figures.repeats.RepeatEstimate;
import org.veladora.figures.repeats.RepeatMethod;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.testsupport.SharedData;

/// Published sets of other designs than overlapping lists, read from their files, give the
/// published numbers. Skipped where the files are not at hand.
final class RealDesignsTest {
  @Test
  void irregularMigrantsWithAllCovariates() throws IOException {
    RepeatsUseCase.Result result =
        RepeatsUseCase.run(
            new RepeatsUseCase.Request(
                SharedData.getOrSkip("mse/netherlands_irregular_migrants_repeat_captures.csv"),
                List.of("gender", "age", "reason", "nation"),
                "test"));
    RepeatEstimate.Methods methods = (RepeatEstimate.Methods) result.estimate().outcome();
    RepeatMethod.Fit fit = (RepeatMethod.Fit) methods.get("poisson-regression");
    Estimate number = fit.result();

    assertThat(result.estimate().frequencies().documented()).isEqualTo(1880);
    assertThat(number.point()).isCloseTo(12_691, within(0.5));
    assertThat(number.low()).isCloseTo(7_185, within(0.5));
    assertThat(number.high()).isCloseTo(18_198, within(0.5));
  }

  @Test
  void inventedSampleOfTheReference() throws IOException {
    ReferralChainsUseCase.Result result =
        ReferralChainsUseCase.run(
            new ReferralChainsUseCase.Request(
                SharedData.getOrSkip("rds/fauxmadrona.csv"),
                "disease",
                new KnownSize.Given(1_000),
                100,
                1,
                "test",
                Progress.NONE,
                Cancel.NEVER));
    ChainEstimate.Found found = (ChainEstimate.Found) result.estimate().outcome();
    double[] diseased =
        found.methods().stream()
            .mapToDouble(method -> ((ShareMethod.Shares) method).shares().get(1))
            .toArray();

    assertThat(result.estimate().sample().seeds()).isEqualTo(10);
    assertThat(diseased[0]).isCloseTo(0.15919809, within(5e-9));
    assertThat(diseased[1]).isCloseTo(0.16414929, within(5e-9));
    assertThat(diseased[2]).isCloseTo(0.19468637, within(5e-4));
  }
}
