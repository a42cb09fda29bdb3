/// How many people have each capture history, as the estimators take it: sparse, without strata and
/// without names.
///
/// ```
/// Captures (all strata) -> HistoryCounts   001 -> 52, 010 -> 90, 011 -> 6
/// ```
@NullMarked
package org.veladora.estimation.histories;

import org.jspecify.annotations.NullMarked;
