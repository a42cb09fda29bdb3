/// Invented populations, and lists of them, with known truth.
@NullMarked
package org.veladora.simulate;

import org.jspecify.annotations.NullMarked;
