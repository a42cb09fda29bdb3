/// Chooses what is suppressed beside what is under the threshold.
///
/// A round asks the [org.veladora.disclosure.attack.Attacker] which numbers can be found out, and
/// adds for each of them the cheapest hypercube of cells through it: cells that can rise and fall
/// together without changing any margin. Rounds end when nothing can be found out.
///
/// ```
///        M    F            a hypercube of a table of two dimensions: if (2016, F) rises by one,
/// 2016  [40] [ 3]          (2016, M) and (2017, F) fall and (2017, M) rises, and all totals stay
/// 2017  [35] [20]
/// ```
///
/// Source: D. Repsilber, Preservation of confidentiality in aggregated data, Second International
/// Seminar on Statistical Confidentiality, Luxembourg (1994); S. Giessing, D. Repsilber (2002), as
/// cited in [org.veladora.disclosure.attack].
@NullMarked
package org.veladora.disclosure.suppression;

import org.jspecify.annotations.NullMarked;
