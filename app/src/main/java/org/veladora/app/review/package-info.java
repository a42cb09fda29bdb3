/// Clerical review of a coalition's linkage: pairs out to reviewers, decisions back.
///
/// ```
/// ReviewExport: LinkedCoalition -> pairs worth a look, a random sample -> private/review.csv
/// ReviewReading: review files -> checked against lists and key -> agreement, accuracy -> report
/// ```
///
/// What was decided becomes part of a count by naming the files in the coalition file: see
/// [org.veladora.app.decisions].
@NullMarked
package org.veladora.app.review;

import org.jspecify.annotations.NullMarked;
