/// TODO-PACKAGE
@NullMarked
package org.veladora.names;

import org.jspecify.annotations.NullMarked;
