/// Lower bounds from how many people were seen once and twice.
@NullMarked
package org.veladora.estimation.chao;

import org.jspecify.annotations.NullMarked;
