/// How alike two records are: one level of agreement a field, missing as a level of its own.
///
/// ```
/// pair of records --RecordComparison--> pattern: given_name exact, paternal_surname close, ...
///                                                + how rare the names are that agree
/// ```
///
/// There are hundreds of patterns however many pairs there are, so that all that follows counts
/// patterns.
@NullMarked
package org.veladora.linkage.comparison;

import org.jspecify.annotations.NullMarked;
