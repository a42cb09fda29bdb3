/// How many people are on no list, estimated from how those on lists overlap, or the refusal to
/// say.
@NullMarked
package org.veladora.estimation;

import org.jspecify.annotations.NullMarked;
