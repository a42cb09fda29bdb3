package org.veladora.figures.repeats;

/// A fitted parameter of a model.
///
/// @param name such as `lambda`, or `column=category` for an effect on the logarithm of lambda
/// @param value its estimate
/// @param standardError its standard error, 0 or more
public record Parameter(String name, double value, double standardError) {}
