/// The same person across lists, with stated uncertainty.
///
/// ```
/// records --LinkageInput--> columns --blocking--> candidate pairs --comparison--> patterns
///    patterns --weights (EM)--> odds of each pair --partition--> default clusters + draws
/// ```
///
/// - [LinkagePlan] says which lists there are and which are free of duplicates.
/// - [LinkageInput] holds what is compared of each record.
/// - [org.veladora.linkage.review.Decisions] of reviewers are facts for it.
/// - [LinkageEngine] links; [LinkageResult] is what it found: [Cluster]s with ids under the
///   coalition's [PersonKey], [LinkageDraw]s of whole linkages, figures and warnings.
///
/// ```java
/// LinkagePlan plan = new LinkagePlan(sources, 0.5, 50, 1);
/// LinkageResult result =
///     new LinkageEngine(plan, key).link(input, Progress.NONE, Cancel.NEVER);
/// for (LinkageDraw draw : result.draws()) {
///   draw.people(); // people on at least one list, under this draw
/// }
/// ```
///
/// Pure: no I/O, clock or logging; the same input, plan and key give the same result. Names appear
/// in no exception, warning or `toString`.
@NullMarked
package org.veladora.linkage;

import org.jspecify.annotations.NullMarked;
