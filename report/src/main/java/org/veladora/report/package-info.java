/// TODO-PACKAGE
@NullMarked
package org.veladora.report;

import org.jspecify.annotations.NullMarked;
