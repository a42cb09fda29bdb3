package org.veladora.figures.repeats;

/// A point of the ratio plot: `(x + 1) f(x + 1) / f(x)`. Where captures are Poisson and people
/// alike all points lie on a level line at lambda; where people differ the line rises; where many
/// are captured once only the first point lies below the line of the others.
///
/// @param captures x, 1 or more
/// @param ratio the ratio, above 0
/// @param standardError its standard error
public record RatioPoint(int captures, double ratio, double standardError) {}
