/// Planted violations of the rules.
@NullMarked
package org.veladora.planted.ingest.readers;

import org.jspecify.annotations.NullMarked;
