/// The use cases: what the faces offer, joined from the pure modules. This module reads
/// declarations, opens files and writes folders; the modules under it compute.
///
/// ```
/// ImportUseCase   files --> records in private/, account of every row
/// TableUseCase    definition + files --> Publication --> the gate --> Release in public/, OwnerView in private/
/// ```
///
/// Counts are in `count`, coalition files in `coalition`, invented data in `demo`.
@NullMarked
package org.veladora.app;

import org.jspecify.annotations.NullMarked;
