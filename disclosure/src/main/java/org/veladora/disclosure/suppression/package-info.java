/// Chooses what is suppressed beside what is under the threshold.
///
/// ```
/// primary:      every sum of 1 to k - 1 people
/// each table:   hide everything, show again what nothing needs          (TableByTable, Thinning)
/// all together: attack; where something is found out, one more hypercube (Suppression, Additions)
/// ```
///
/// A number is protected while it has room: while it can be `k` higher or lower, together with
/// other hidden numbers, and no shown number changes. The least that can move so is a hypercube:
///
/// ```
///        M    F            if (2016, F) rises by one, (2016, M) and (2017, F) fall by one and
/// 2016  [40] [ 3]          (2017, M) rises by one, and all totals stay
/// 2017  [35] [20]
/// ```
///
/// Source: D. Repsilber, Preservation of confidentiality in aggregated data, Second International
/// Seminar on Statistical Confidentiality, Luxembourg (1994); S. Giessing, D. Repsilber (2002), as
/// cited in [org.veladora.disclosure.attack].
@NullMarked
package org.veladora.disclosure.suppression;

import org.jspecify.annotations.NullMarked;
