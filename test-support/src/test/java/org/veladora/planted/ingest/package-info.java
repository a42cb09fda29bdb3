/// Planted violations of the rules.
@NullMarked
package org.veladora.planted.ingest;

import org.jspecify.annotations.NullMarked;
