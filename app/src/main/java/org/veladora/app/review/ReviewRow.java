package org.veladora.app.review;

import org.veladora.linkage.review.RecordPair;

/// A pair of a review file.
///
/// @param pair the records
/// @param mark mark of the pair under the coalition's key
/// @param probability posterior probability that they are one person, as written; empty where the
///   linkage is sure
/// @param weightBits log2 of the odds of the pair by itself, as written; empty likewise
/// @param linked whether the default linkage takes them for one person
record ReviewRow(
    RecordPair pair, String mark, String probability, String weightBits, boolean linked) {}
