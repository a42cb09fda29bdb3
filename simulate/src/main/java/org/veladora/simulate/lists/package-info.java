/// The organisations' files: rows in the layout of each, and the declarations that read them.
///
/// [RowForm] lays out one record; [Declarations] writes the import profile of each list and the
/// coalition file that names them all.
@NullMarked
package org.veladora.simulate.lists;

import org.jspecify.annotations.NullMarked;
