/// How many people a list has missed, from how often it captured those whom it has.
///
/// ```
/// RepeatCaptures -> OneListEstimator -> RepeatEstimate: bounds and methods side by side | refused
///
/// captured 1   2   3  4 ...        Poisson, geometric: truncated at zero, with and without
///    people f1  f2  f3 f4          one-inflation; Zelterman; Chao; with covariates: truncated
///            ?  <- f0              Poisson regression, Zelterman by logistic regression
/// ```
///
/// [org.veladora.estimation.onelist.OneListEstimator] is the way in. Everything is analytic:
/// nothing is random. All methods take it that the population is closed and that captures of one
/// person do not bring about or prevent others, except as one-inflation says.
///
/// Sources: van der Heijden, Bustami, Cruyff, Engbersen, van Houwelingen (2003), Point and interval
/// estimation of the population size using the truncated Poisson regression model, Statistical
/// Modelling 3: 305-322; Böhning, van der Heijden, Bunge (eds., 2018), Capture-Recapture Methods
/// for the Social and Medical Sciences.
@NullMarked
package org.veladora.estimation.onelist;

import org.jspecify.annotations.NullMarked;
