package org.veladora.simulate.random;

/// A stream of random draws, named by a seed and numbers that say what it is for. The same name
/// gives the same draws on every machine and Java version. Not for secrets.
///
/// Source: Steele, Lea, Flood 2014, Fast Splittable Pseudorandom Number Generators, OOPSLA, pp.
/// 453-472 (the sequence SplitMix64, with the finaliser "variant 13" of Stafford).
public final class Draws {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /// A stream with a name of two numbers.
  ///
  /// @param seed seed of the whole simulation, or of a part of it
  /// @param topic what the stream is for
  /// @return the stream, at its start
  public static Draws of(long seed, long topic) {
    return new Draws(mix(seed, topic));
  }

  /// A stream with a name of three numbers.
  ///
  /// @param seed seed of the whole simulation, or of a part of it
  /// @param topic what the stream is for
  /// @param index of what: a person, an incident
  /// @return the stream, at its start
  public static Draws of(long seed, long topic, long index) {
    return new Draws(mix(mix(seed, topic), index));
  }

  /// One number from two, such that numbers which differ in one bit give unrelated results.
  ///
  /// @param a first number
  /// @param b second number
  /// @return a seed for a part of the simulation
  public static long mix(long a, long b) {
    return scramble(scramble(a + GOLDEN_GAMMA) + (b + 1) * GOLDEN_GAMMA);
  }

  /// The next 64 bits.
  ///
  /// @return any number, each equally likely
  public long next() {
    state += GOLDEN_GAMMA;
    return scramble(state);
  }

  /// A number between 0 and 1, both excluded.
  ///
  /// @return an odd multiple of 2^-54
  public double uniform() {
    return ((next() >>> 11) + 0.5) * 0x1.0p-53;
  }

  /// Whether something with a given chance happens.
  ///
  /// @param probability its chance; 0 or less never, 1 or more always
  /// @return true with that chance
  public boolean chance(double probability) {
    return uniform() < probability;
  }

  /// A whole number below a limit.
  ///
  /// @param limit 1 or more
  /// @return 0 to `limit` - 1, each with the same chance to within 2^-53 `limit`
  public int below(int limit) {
    return (int) (uniform() * limit);
  }

  /// A draw from the standard normal distribution (Box, Muller 1958, Ann. Math. Stat. 29:610).
  ///
  /// @return mean 0, variance 1
  public double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  private static long scramble(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
