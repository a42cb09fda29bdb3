/// From pairs to people: who is who, as a partition of the records.
///
/// ```
/// candidate pairs --edges above a low odds--> components (mostly of 1 to 5 records)
/// component --exact sums over all partitions (to 9 records), or a Markov chain--> probabilities
///           --average linkage--> default clusters        --draws--> whole linkages
/// ```
///
/// The posterior of a partition is the product over its clusters of `exp(S(C))`,
///
/// `S(C) = (2 / |C|) * sum over pairs i < j of C of log odds(i, j)`,
///
/// and 0 where a cluster holds two records of a duplicate-free source. For two records this is the
/// odds of the pair. For `k` records it is `k - 1` times the mean log odds, as `k` copies of one
/// person are bound by `k - 1` links; the plain product over all pairs would count the same
/// evidence `k / 2` times and make large clusters far too sure.
///
/// Sources: Sadinle, "Detecting duplicates in a homicide registry using a Bayesian partitioning
/// approach", Annals of Applied Statistics 8:4 (2014) 2404-2434; Aleshin-Guendel, Sadinle,
/// "Multifile partitioning for record linkage and duplicate detection", JASA 118:543 (2023)
/// 1786-1795.
@NullMarked
package org.veladora.linkage.partition;

import org.jspecify.annotations.NullMarked;
