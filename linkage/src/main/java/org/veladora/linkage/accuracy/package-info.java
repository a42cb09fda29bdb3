/// How right a linkage is, where the truth is known.
@NullMarked
package org.veladora.linkage.accuracy;

import org.jspecify.annotations.NullMarked;
