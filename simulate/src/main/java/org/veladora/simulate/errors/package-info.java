/// How organisations write people down: with the mistakes and habits of registers.
///
/// [ErrorMaker] turns an invented person into what a list says of them, a [WrittenPerson]. Every
/// kind of error has draws of its own for each record, so that the rate of one kind changes nothing
/// in what the others do.
@NullMarked
package org.veladora.simulate.errors;

import org.jspecify.annotations.NullMarked;
