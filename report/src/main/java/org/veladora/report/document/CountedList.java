package org.veladora.report.document;

import org.veladora.model.LocalText;
import org.veladora.model.SourceId;

/// One list of a count as it was declared: no number of it.
///
/// @param id its id
/// @param name what readers see
/// @param profile id of the profile that read it
/// @param duplicateFree whether its owner declares that nobody is on it twice
/// @param sameDefinition whether its owner declares that everybody on it fits the definition of who
///   is counted
public record CountedList(
    SourceId id, LocalText name, String profile, boolean duplicateFree, boolean sameDefinition) {}
