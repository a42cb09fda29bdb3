/// The coalition file: which lists are counted together, who is counted, and how.
///
/// ```
/// coalition.toml --CoalitionReader--> Coalition( Population, ListDeclaration..., settings )
/// ```
///
/// The format is described in `docs/formats.md`. A [Coalition] says what was declared and nothing
/// about the files that it names: whether they exist and fit their profiles shows when they are
/// imported.
@NullMarked
package org.veladora.app.coalition;

import org.jspecify.annotations.NullMarked;
