/// What figures are made of: definitions, tables, estimates or refusals, capture histories.
///
/// Figures come from records and know no person. A [Tabulation] is a table together with everything
/// that an honest reader wants under it: its [Definition], how many records each rule removed
/// ([Tabulation#accounting]) and what the table would be without a rule ([RuleEffect]). Several
/// tabulations of the same files make a [Publication], which also says how their cells overlap
/// ([JointCells]): that is what an attacker would use, so that is what the gate checks.
///
/// ```
/// records -> JointCells (cell of every table, people) -> Table ... -> Tabulation -> Publication -> the gate
/// ```
///
/// A reader sees a table through [TableView]: the owner's numbers, or what the gate left of them.
/// Rates, shares and differences are [Derivation]s of views, so that a public rate is computed from
/// public cells only.
///
/// People on several lists become [Captures] (how many have which combination of lists), one for
/// each way of linking the records; an estimator makes a [PopulationEstimate] of them, in which
/// every number is an [Estimate] or a [Refusal]. What was linked is told by a [LinkageSummary]. One
/// list with repeat captures has its figures in `repeats`, a sample by referral chains in `chains`.
@NullMarked
package org.veladora.figures;

import org.jspecify.annotations.NullMarked;
