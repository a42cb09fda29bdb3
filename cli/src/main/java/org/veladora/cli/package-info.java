/// TODO-PACKAGE
@NullMarked
package org.veladora.cli;

import org.jspecify.annotations.NullMarked;
