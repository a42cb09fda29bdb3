/// Log-linear models of capture histories with effects of lists and of pairs of lists, fitted by
/// extended maximum likelihood, checked for existence and identifiability, and chosen step by step.
///
/// ```
/// HistoryCounts -> LogLinear -> Verdict (Exists | NoExtendedMle | NotIdentifiable)
///                            -> FitOutcome (LogLinearFit | NoFit)
///                  Stepwise  -> StepwiseChoice: the model, what was added, what had to be skipped
/// ```
///
/// All work is on the 2^lists - 1 cells that could hold people, never on persons. A list without
/// people, and a pair of the model without overlap, has an effect at minus infinity: its cells are
/// left out and the rest is fitted.
///
/// Sources: Fienberg (1972), The multiple recapture census for closed populations and incomplete
/// 2^k contingency tables, Biometrika 59: 591-603; Fienberg, Rinaldo (2012), Maximum likelihood
/// estimation in log-linear models, Annals of Statistics 40: 996-1023; Chan, Silverman, Vincent
/// (2021), Multiple systems estimation for sparse capture data, Journal of the American Statistical
/// Association 116: 1297-1306.
@NullMarked
package org.veladora.estimation.loglinear;

import org.jspecify.annotations.NullMarked;
