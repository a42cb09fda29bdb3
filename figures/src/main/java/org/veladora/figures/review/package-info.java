/// What a clerical review of pairs says: how far reviewers agree, and how right the linkage is.
///
/// ```
/// ReviewFigures -> Agreement, one a pair of reviewers -> Kappa: a value, or why there is none
///               -> ReviewedSample: precision, recall, people, or why there are none
/// ```
///
/// [org.veladora.figures.review.ReviewFigures] is the way in.
@NullMarked
package org.veladora.figures.review;

import org.jspecify.annotations.NullMarked;
