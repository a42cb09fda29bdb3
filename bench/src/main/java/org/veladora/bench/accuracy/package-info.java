/// How right the product is where the truth is known: whole counts of invented populations.
///
/// ```
/// seed -> Simulation -> files -> CountUseCase -> SimulatedCount -> CoverageRow ... -> CoverageTable
///                         `-> truth.csv, population.csv --> TrueLinks, TrueCaptures --'
/// ```
///
/// - [CoverageBench]: counts many populations of one setting and prints how often each interval
///   holds the true number;
/// - [MethodStudy]: simulates histories only, in worlds that keep and break what methods suppose,
///   and prints how right each method is, and what the verdict changes; [SetVerdict] prints the
///   verdict of published sets;
/// - [LinkageBench]: links lists and prints how many links are right, and at what cost;
///   [CalibrationBench]: prints whether the probabilities of links come true.
@NullMarked
package org.veladora.bench.accuracy;

import org.jspecify.annotations.NullMarked;
