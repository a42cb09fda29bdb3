/// Random draws that depend on a seed and on what they are for, never on when they are made.
///
/// [Draws] is a stream named by a seed and up to three numbers (list, person, topic): the stream of
/// one person is the same whether the people before were made or not. [Permutation] walks through
/// the numbers below a limit in an order of its own, without holding them.
@NullMarked
package org.veladora.simulate.random;

import org.jspecify.annotations.NullMarked;
