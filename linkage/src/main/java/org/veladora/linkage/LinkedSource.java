package org.veladora.linkage;

import org.veladora.model.SourceId;

/// A list that takes part in a linkage.
///
/// @param id the list
/// @param duplicateFree true where the list's owner declares that nobody is on it twice: two of its
///   records are then never the same person
public record LinkedSource(SourceId id, boolean duplicateFree) {}
