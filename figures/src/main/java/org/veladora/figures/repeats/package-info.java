/// What the people of one list, and how often each was captured, say about those never captured.
///
/// ```
/// Frequencies -> RepeatEstimate -> Methods: side by side, with tests, ratios and warnings
///                               -> Refused: why there is no number
/// ```
///
/// [org.veladora.figures.repeats.RepeatEstimate] is the way in.
@NullMarked
package org.veladora.figures.repeats;

import org.jspecify.annotations.NullMarked;
