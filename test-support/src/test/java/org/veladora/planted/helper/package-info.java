/// Planted violations of the rules.
@NullMarked
package org.veladora.planted.helper;

import org.jspecify.annotations.NullMarked;
