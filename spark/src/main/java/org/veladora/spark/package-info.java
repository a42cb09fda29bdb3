/// Linkage on a cluster of machines, by Apache Spark: candidate pairs are made and compared there,
/// by the same code as on one machine, and come back as counts of patterns and pairs that may be
/// one person.
///
/// ```
/// driver (this program)                      executors (all have the records)
/// records ------------ broadcast ----------> keys of a part of the records
///                                              | shuffle by key
///                                            blocks of a shard of the keys
///                                              | shuffle by record
/// model   ------------ with each task -----> pairs of a part, compared
/// fit, clusters, draws <-- counts, pairs kept --+
/// ```
///
/// Records travel once, encrypted, to machines that share a secret; what is shuffled are hashes and
/// numbers of records. Limits and cost: docs/scale.md.
///
/// Source: Zaharia, Chowdhury, Das, Dave, Ma, McCauley, Franklin, Shenker, Stoica, "Resilient
/// distributed datasets", NSDI (2012), pages 15 to 28.
@NullMarked
package org.veladora.spark;

import org.jspecify.annotations.NullMarked;
