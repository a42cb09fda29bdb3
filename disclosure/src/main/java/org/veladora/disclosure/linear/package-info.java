/// Linear programmes about tables: many variables, rows of ones, a feasible point known.
///
/// The [org.veladora.disclosure.linear.Simplex] of this package is small because its use is: it
/// starts at the true numbers, needs no first phase, and stays warm between the thousands of
/// objectives of one table. Nobody relies on its answers without checking them.
@NullMarked
package org.veladora.disclosure.linear;

import org.jspecify.annotations.NullMarked;
