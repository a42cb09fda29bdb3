/// Which pairs of records are worth comparing: the union of a few rules, each of which brings
/// together the records that have a key in common.
///
/// ```
/// records -> BlockingRule: keys -> blocks --too large--> Refiner: blocks of those that share more --\
///            ...                          --small enough-----------------------------------------> Blocks
/// Blocks -> CandidatePairs: each pair once, with the rules that brought it, made anew in each walk
/// ```
///
/// A pair that no rule brings together is never linked: this, not the model, is where links are
/// lost most. Each rule survives the faults of one field: a name misspelt, a surname missing or in
/// the other's place, a date with day and month swapped, the name in another order.
///
/// How many pairs there are is known before any is compared, and they grow little faster than the
/// records: what many share has to be shared with something else.
///
/// Source: Papadakis, Skoutas, Thanos, Palpanas, "Blocking and filtering techniques for entity
/// resolution: a survey", ACM Computing Surveys 53:2 (2020), sections 3 to 5.
@NullMarked
package org.veladora.linkage.blocking;

import org.jspecify.annotations.NullMarked;
