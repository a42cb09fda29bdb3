/// Worked examples of the handbook, which the build runs, and the checks that look at all modules
/// together.
@NullMarked
package org.veladora.examples;

import org.jspecify.annotations.NullMarked;
