/// The number of people averaged over every decomposable graph of dependence between lists.
///
/// ```
/// HistoryCounts, AveragingPlan -> GraphAveraging -> AveragingOutcome
///                                   GraphAverage: posterior, modes, graphs, edges, cap | NoAverage
/// ```
///
/// Where the work is done:
///
/// ```
/// DecomposableGraphs   every graph is its parent and one edge more
/// GraphWeights         one number of people: what each graph weighs
/// Sweep                every number up to the cap      Beyond   what is above it
/// ```
///
/// Source: Madigan, York (1997), Bayesian methods for estimation of the size of a closed
/// population, Biometrika 84: 19-31.
@NullMarked
package org.veladora.estimation.decomposable;

import org.jspecify.annotations.NullMarked;
