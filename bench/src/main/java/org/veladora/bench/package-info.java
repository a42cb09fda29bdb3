/// Generators of invented data, and what the benchmarks run on.
///
/// - [PersonListGenerator]: a list of invented people of any length, for `bench/run import`;
/// - [InventedRegister]: the registers with known faults that the product ships as its example.
///
/// All are seeded and use `java.util.Random`, whose algorithm the JDK's documentation fixes: the
/// same seed gives the same bytes on any machine. Nothing is sampled from a real register.
@NullMarked
package org.veladora.bench;

import org.jspecify.annotations.NullMarked;
