/// People, claims, answers, partial dates, places and provenance: the words that every other module
/// uses.
///
/// A register arrives as rows. Each row becomes one [RegisterRecord]: a [SourceRecord] when the row
/// is about a person, a [CountRecord] when the register publishes only counts. A record is a list
/// of [Claim]s, and a claim is an [Answer] with the file, line and column where it stands.
///
/// ```
/// SourceFile --line--> RegisterRecord --column--> Claim(field, Answer<ClaimValue>, Provenance)
///                        |- SourceRecord   one person's row
///                        `- CountRecord    a cell with a number of people
/// ```
///
/// This module knows the JDK only: no I/O, clock, randomness or logging.
@NullMarked
package org.veladora.model;

import org.jspecify.annotations.NullMarked;
