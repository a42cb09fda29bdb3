package org.veladora.linkage;

/// Two records of which the linkage is not sure whether they are one person.
///
/// @param left index of one record, in the order in which records were added; less than `right`
/// @param right index of the other
/// @param probability posterior probability that they are one person
/// @param weightBits log2 of the odds that the pair by itself has, prior included
/// @param linked whether the default linkage takes them for one person
public record UncertainPair(
    int left, int right, double probability, double weightBits, boolean linked) {}
