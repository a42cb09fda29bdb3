/// Hierarchical log-linear models of capture histories with effects of any number of lists, fitted
/// by extended maximum likelihood, checked for existence and identifiability, and chosen.
///
/// ```
/// HistoryCounts -> LogLinear  -> Verdict (Exists | NoExtendedMle | NotIdentifiable)
///                             -> FitOutcome (LogLinearFit | NoFit)
///                  ModelRule: which model, and the same again for each resample
///                    Stepwise    pairs by their p-values
///                    Downhill    always to the better neighbour, by AIC or BIC
///                    BestModels  the best of all admissible models, or their average
///                    one model that is given: ModelNotation reads [123,14,34]
///                  Sensitivity -> the estimate for other interactions of all lists together
/// ```
///
/// All work is on the 2^lists - 1 cells that could hold people, never on persons. A list without
/// people, and an effect of the model whose lists have nobody in common, is at minus infinity: its
/// cells are left out and the rest is fitted. It counts as a parameter all the same.
///
/// Sources: Fienberg (1972), The multiple recapture census for closed populations and incomplete
/// 2^k contingency tables, Biometrika 59: 591-603; Fienberg, Rinaldo (2012), Maximum likelihood
/// estimation in log-linear models, Annals of Statistics 40: 996-1023; Chan, Silverman, Vincent
/// (2021), Multiple systems estimation for sparse capture data, Journal of the American Statistical
/// Association 116: 1297-1306; Silverman, Chan, Vincent (2024), Bootstrapping multiple systems
/// estimates to account for model selection, Statistics and Computing 34:44.
@NullMarked
package org.veladora.estimation.loglinear;

import org.jspecify.annotations.NullMarked;
