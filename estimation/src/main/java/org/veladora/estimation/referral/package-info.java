/// The shares of a trait in a population that was reached by referral chains (respondent-driven
/// sampling): a few seeds, then those whom they refer, then those whom these refer.
///
/// ```
/// ReferralSample -> ReferralEstimator -> ChainEstimate: RDS-I, RDS-II, successive sampling,
///                                        each with two bootstraps; diagnostics; warnings | refused
///
///    seed ---> A ---> C        wave 0, 1, 2...; who knows many people is reached more easily, so
///         \--> B ---> D        a person counts about as one over their number of acquaintances
/// ```
///
/// [org.veladora.estimation.referral.ReferralEstimator] is the way in. Chains give shares, never a
/// number of people.
///
/// Sources: Salganik, Heckathorn (2004), Sampling and estimation in hidden populations using
/// respondent-driven sampling, Sociological Methodology 34: 193-239; Volz, Heckathorn (2008),
/// Probability based estimation theory for respondent driven sampling, Journal of Official
/// Statistics 24: 79-97; Gile (2011), Improved inference for respondent-driven sampling data with
/// application to HIV prevalence estimation, JASA 106: 135-146.
@NullMarked
package org.veladora.estimation.referral;

import org.jspecify.annotations.NullMarked;
