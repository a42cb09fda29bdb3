/// How much each level of agreement speaks for the same person: the model of Fellegi and Sunter,
/// fitted by EM to counts of patterns.
///
/// For a pair of records, `m` of a level is its probability where they are about one person, `u`
/// where they are about two, both given that neither value is missing. The weight of a pair is the
/// sum of `log(m / u)` over its fields; a missing value adds nothing. The odds of a pair are those
/// of the prior (the share of comparable pairs between its two lists that are one person) times
/// `exp(weight)`.
///
/// Sources: Fellegi, Sunter, "A theory for record linkage", JASA 64 (1969) 1183-1210; Winkler
/// (1988) for EM; Enamorado, Fifield, Imai, "Using a probabilistic model to assist merging of
/// large-scale administrative records", APSR 113:2 (2019) 353-371.
@NullMarked
package org.veladora.linkage.weights;

import org.jspecify.annotations.NullMarked;
