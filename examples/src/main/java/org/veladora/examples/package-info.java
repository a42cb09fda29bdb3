/// TODO-PACKAGE
@NullMarked
package org.veladora.examples;

import org.jspecify.annotations.NullMarked;
