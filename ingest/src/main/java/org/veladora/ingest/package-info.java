/// TODO-PACKAGE
@NullMarked
package org.veladora.ingest;

import org.jspecify.annotations.NullMarked;
