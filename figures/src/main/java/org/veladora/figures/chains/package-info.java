/// What a sample by referral chains (respondent-driven sampling) says of the shares of a trait.
///
/// ```
/// ChainSample -> ChainEstimate -> Shares: methods, each with several bootstraps; diagnostics; warnings
///                              -> Refused: why there is no share
/// ```
///
/// [org.veladora.figures.chains.ChainEstimate] is the way in. Chains give shares; numbers of people
/// come only from a population size that is known otherwise
/// ([org.veladora.figures.chains.KnownSize]).
@NullMarked
package org.veladora.figures.chains;

import org.jspecify.annotations.NullMarked;
