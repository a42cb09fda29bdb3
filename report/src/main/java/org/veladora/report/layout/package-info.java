/// How tables are laid out on a page or a terminal: marks of cells without a number, numbers as
/// text, and [Sheet]s that fit across.
///
/// The last dimension of a table runs across the page, the one before it down; every further
/// dimension makes groups of rows. All totals are shown.
///
/// ```
///                 | 2001 | 2002 | Total      <- last dimension
/// Jalisco                                    <- group: dimensions before the last two
///   female        |   12 |    · |    31      <- last dimension but one
///   Total         |   40 |   22 |    62
/// ```
@NullMarked
package org.veladora.report.layout;

import org.jspecify.annotations.NullMarked;
