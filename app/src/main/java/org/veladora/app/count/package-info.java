/// From the lists of a coalition to one count: the steps joined.
///
/// ```
/// CoalitionFile -> ListReading -> CountedRecords -> LinkageEngine -> CaptureReadings (one a draw)
///               -> Estimator -> PopulationEstimate, one a reading of the referrals
///               -> overlaps through the gate -> OwnerCount, PublicCount -> files
/// ```
///
/// [org.veladora.app.count.CountUseCase] runs all of it, [org.veladora.app.count.LinkUseCase] stops
/// after the linkage, [org.veladora.app.count.EstimateUseCase] starts from capture histories. Other
/// designs than overlapping lists: [org.veladora.app.count.RepeatsUseCase] (one list with repeat
/// captures), [org.veladora.app.count.ReferralChainsUseCase].
@NullMarked
package org.veladora.app.count;

import org.jspecify.annotations.NullMarked;
