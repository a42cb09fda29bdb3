/// Which machines make and compare the candidate pairs: this one, or a cluster.
///
/// ```
/// LinkageEngine -> Machines: records -> CandidateComparison: model -> ComparedPairs
///                  ThisMachine | Cluster <- ClusterService (found by the shell)
/// ```
///
/// Whoever compares, the outcome is the same to the bit: a cluster runs the same blocking and
/// comparison over parts of the records, and puts the parts together in the records' order.
@NullMarked
package org.veladora.linkage.machines;

import org.jspecify.annotations.NullMarked;
