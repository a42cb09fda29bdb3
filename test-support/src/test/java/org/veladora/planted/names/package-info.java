/// Planted violations of the rules.
@NullMarked
package org.veladora.planted.names;

import org.jspecify.annotations.NullMarked;
