/// TODO-PACKAGE
@NullMarked
package org.veladora.indicators;

import org.jspecify.annotations.NullMarked;
