/// What the records gave a linkage to work with: how complete each field of each list is, and which
/// records say too little to be linked with anybody.
///
/// Source of the second: the "unlinkables" chart of Splink (Linacre, Lindsay, Manassis, Slade,
/// Hepworth, Kennedy, Bond, "Splink: Free software for probabilistic record linkage at scale",
/// International Journal of Population Data Science 7:3, 2022).
@NullMarked
package org.veladora.linkage.diagnostics;

import org.jspecify.annotations.NullMarked;
