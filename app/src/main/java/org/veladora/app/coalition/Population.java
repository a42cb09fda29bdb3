package org.veladora.app.coalition;

import org.veladora.model.LocalText;

/// Who a coalition counts.
///
/// @param victim the definition of who is counted, in words
/// @param closed whether nobody enters or leaves the population between the lists; where false,
///   people on no list cannot be estimated by recapture and the estimate is refused
/// @param strata what the estimate is made apart by
/// @param referrals what is done with captures that came through another list
public record Population(LocalText victim, boolean closed, Strata strata, ReferralRule referrals) {}
