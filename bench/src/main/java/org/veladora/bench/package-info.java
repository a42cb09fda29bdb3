/// TODO-PACKAGE
@NullMarked
package org.veladora.bench;

import org.jspecify.annotations.NullMarked;
