/// The reader against whom a release is checked.
///
/// ```
/// Publication -> Sums (every displayed number as a set of atoms; equal sets are one sum)
/// Pattern     =  which sums are suppressed
/// Attacker    :  Sums, Pattern -> Finding (interval) of every number that is not shown
/// ```
///
/// [org.veladora.disclosure.attack.Attacker] looks for other numbers of people that agree with all
/// that is displayed. What he can move by `k` is protected; what he cannot is not.
///
/// Source: M. Fischetti, J. J. Salazar-González, Solving the cell suppression problem on tabular
/// data with linear constraints, Management Science 47 (2001) 1008-1027 (the attacker's programme);
/// S. Giessing, D. Repsilber, Tools and strategies to protect multiple tables with the GHQUAR cell
/// suppression engine, in: Inference Control in Statistical Databases, LNCS 2316 (2002) 181-192.
@NullMarked
package org.veladora.disclosure.attack;

import org.jspecify.annotations.NullMarked;
