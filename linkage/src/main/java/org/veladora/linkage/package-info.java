/// The same person across lists, with stated uncertainty.
@NullMarked
package org.veladora.linkage;

import org.jspecify.annotations.NullMarked;
