/// From pairs to people: who is who, as a partition of the records.
///
/// ```
/// candidate pairs --edges above a low odds--> components (mostly of 1 to 5 records)
/// component --exact sums over all partitions (to 9 records), or a Markov chain--> probabilities
///           --average linkage--> default clusters        --draws--> whole linkages
/// ```
///
/// The posterior of a partition is taken as proportional to the product over its clusters of
/// `exp(S(C))`, and 0 where a cluster holds two records of a duplicate-free source. `S` of two
/// records is the log odds of the pair, prior included; each further record adds the mean of its
/// log odds with those already there, the most alike first (see `ClusterScore`). `k` copies of one
/// record are so bound by `k - 1` links: the plain product over all pairs, as in the models cited
/// below, counts the same evidence `k / 2` times and makes large clusters far too sure.
///
/// Sources: Sadinle, "Detecting duplicates in a homicide registry using a Bayesian partitioning
/// approach", Annals of Applied Statistics 8:4 (2014) 2404-2434; Aleshin-Guendel, Sadinle,
/// "Multifile partitioning for record linkage and duplicate detection", JASA 118:543 (2023)
/// 1786-1795.
@NullMarked
package org.veladora.linkage.partition;

import org.jspecify.annotations.NullMarked;
