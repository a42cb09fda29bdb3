/// What linkage keeps of a record: small numbers in columns, and each distinct name once.
///
/// ```
/// record   source  paternal  given   birth      sex ...          names
///   0        0        7        12    19900517    1               7 -> GARCIA (sounds GRS)
///   1        1        7        30    19900517    1              12 -> MARIA FERNANDA ...
/// ```
///
/// Records stand in the order of source id and record id, whatever the order in which they came, so
/// that everything that follows is the same for the same records.
@NullMarked
package org.veladora.linkage.records;

import org.jspecify.annotations.NullMarked;
