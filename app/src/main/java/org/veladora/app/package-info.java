/// TODO-PACKAGE
@NullMarked
package org.veladora.app;

import org.jspecify.annotations.NullMarked;
