/// Looks at an estimate from other sides: without a list, with two lists as one, with wrong links,
/// and with each list in turn as a population whose size is known.
///
/// Every look chooses the model again, by the stepwise rule.
@NullMarked
package org.veladora.estimation.checks;

import org.jspecify.annotations.NullMarked;
