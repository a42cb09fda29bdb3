/// Which pairs of a linkage are worth a human look, and what the looks say of it.
///
/// ```
/// LinkageResult --ReviewSelection--> the pairs that would tell most about the number of people
///               --ReviewFrame------> records to draw at random, and the pairs to look at for each
/// reviewed records --ReviewedAccuracy--> precision, recall, people, with standard errors
/// ```
///
/// The two must not be mixed: pairs chosen because they are doubtful say nothing of the linkage as
/// a whole, only the random sample does.
@NullMarked
package org.veladora.linkage.assessment;

import org.jspecify.annotations.NullMarked;
