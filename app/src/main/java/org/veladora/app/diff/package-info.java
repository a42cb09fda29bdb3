/// What differs between two cuts of one register: each record of either gets one outcome.
///
/// ```
/// Cut, Cut --Pairs--> equal rows, same numbers --CutLinkage--> numbers kept or used again
///      what is left + the pairs = Nodes --CutLinkage--> draws --Grouping--> outcomes
///                                          default --SettledLabels--^
///      Differences -> DifferenceDocument -> private/
/// ```
///
/// [org.veladora.app.diff.DifferencesUseCase] runs all of it. Method and limits: docs/diff.md;
/// reasons: docs/adr/0015.
@NullMarked
package org.veladora.app.diff;

import org.jspecify.annotations.NullMarked;
