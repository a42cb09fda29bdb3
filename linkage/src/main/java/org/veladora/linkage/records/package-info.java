/// What linkage keeps of a record: small numbers side by side, and each distinct name once.
///
/// ```
/// record   given  paternal  maternal  birth     born         place   event   source, sex, age ...   names
///   0        12       7         9     19900517  1989-1990    09002   17994   0       1         7 -> GARCIA
///   1        30       7        NONE   0         1989-1990    09000   17994   1       1        12 -> MARIA ...
/// ```
///
/// The order of the records depends on what they say, never on the order in which they came, so
/// that everything that follows is the same for the same records.
@NullMarked
package org.veladora.linkage.records;

import org.jspecify.annotations.NullMarked;
