/// What people decided about pairs of records, and how far two of them agree.
///
/// ```
/// Decision (a reviewer, a pair, a verdict) --merged over reviewers--> Decisions
///    mustLink: groups that are one person     cannotLink: pairs that are not
/// ```
///
/// [Decisions] are facts for the linkage: a group of [Decisions#mustLink] is one person in the
/// default linkage and in every draw, a pair of [Decisions#cannotLink] in none. Decisions that
/// contradict each other are refused with the names of their authors. [ReviewAgreement] says how
/// far two reviewers agree beyond chance.
@NullMarked
package org.veladora.linkage.review;

import org.jspecify.annotations.NullMarked;
