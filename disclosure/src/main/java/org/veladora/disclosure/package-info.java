/// The gate: nothing is published that has not passed it, and only it can make a [Release].
///
/// It has two exits. [Gate#release] gives a [Release], safe for anyone, or [Withheld] with the
/// reasons; [Gate#ownerView] gives an [OwnerView], with the true numbers, for the terminal and
/// `private/` only.
@NullMarked
package org.veladora.disclosure;

import org.jspecify.annotations.NullMarked;
