/// Planted violations of the rules.
@NullMarked
package org.veladora.planted.figures;

import org.jspecify.annotations.NullMarked;
