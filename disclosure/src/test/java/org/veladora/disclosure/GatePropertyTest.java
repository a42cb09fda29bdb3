package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Random registers, each attacked by an independent reader with a library's linear programmes:
/// once as the kinds of people that exist, once as all that could.
class GatePropertyTest {
  private static final int CASES = 150;

  @ParameterizedTest
  @ValueSource(strings = {"two-way", "three-way", "linked", "rules", "nested", "few"})
  void readerFindsNothingOutWithinLessThanTheThreshold(String shape) {
    int released = 0;
    int suppressed = 0;
    int leakedByPrimaryOnly = 0;
    for (int seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(shape.hashCode() * 1_000L + seed);
      int k = random.nextInt(3) == 0 ? 11 : 3 + random.nextInt(4);
      Register register = register(shape, random, k);
      if (Gate.release(register.publication(), new DisclosurePolicy(k), Cancel.NEVER, Progress.NONE)
          instanceof Release release) {
        released++;
        Reading reading = Reading.of(register, release);
        suppressed += reading.countSuppressed();
        String name = shape + " " + seed + " k=" + k + " " + register;
        assertThat(reading.leaks(k, register.kinds())).as(name).isEmpty();
        assertThat(reading.leaks(k, register.combinations())).as(name).isEmpty();
        leakedByPrimaryOnly +=
            Reading.ofPrimaryOnly(register, k).leaks(k, register.combinations()).isEmpty() ? 0 : 1;
      }
    }
    System.out.printf(
        "%s: %d of %d released, %d cells suppressed; primary only leaked in %d%n",
        shape, released, CASES, suppressed, leakedByPrimaryOnly);
    assertThat(released).isPositive();
    assertThat(leakedByPrimaryOnly).isPositive();
  }

  private static Register register(String shape, SplittableRandom random, int k) {
    return switch (shape) {
      case "two-way" -> {
        Register register = fill(new Register(4, 3), random, k);
        yield register.ask(new Register.Request("t", List.of(0, 1)));
      }
      case "three-way" -> {
        Register register = fill(new Register(3, 3, 2), random, k);
        yield register.ask(new Register.Request("t", List.of(0, 1, 2)));
      }
      case "linked" -> {
        Register register = fill(new Register(3, 3, 3), random, k);
        yield register
            .ask(new Register.Request("a", List.of(0, 1)))
            .ask(new Register.Request("b", List.of(1, 2)))
            .ask(new Register.Request("c", List.of(2, 0)));
      }
      case "rules" -> {
        Register register = fill(new Register(3, 2, 2, 2), random, k);
        List<Register.Rule> rules =
            List.of(
                new Register.Rule("first", values -> values.get(2) == 1),
                new Register.Rule("second", values -> values.get(3) == 1));
        yield register.ask(new Register.Request("t", List.of(0, 1), rules));
      }
      case "nested" -> {
        Register register = fill(new Register(3, 2, 2), random, k);
        List<Register.Rule> rules =
            List.of(new Register.Rule("only", values -> values.get(2) == 1));
        yield register
            .ask(new Register.Request("all", List.of(0, 1)))
            .ask(new Register.Request("part", List.of(0, 1), rules))
            .ask(new Register.Request("line", List.of(0)));
      }
      case "few" -> {
        Register register = new Register(3, 3);
        for (int person = 0; person < 1 + random.nextInt(6 * k); person++) {
          register.add(1, random.nextInt(3), random.nextInt(3));
        }
        yield register.ask(new Register.Request("t", List.of(0, 1)));
      }
      default -> throw new IllegalArgumentException(shape);
    };
  }

  /// Sparse or dense, with small and large cells.
  private static Register fill(Register register, SplittableRandom random, int k) {
    double empty = random.nextDouble(0.6);
    int largest = random.nextBoolean() ? 2 * k : 8 * k;
    for (List<Integer> values : register.combinations()) {
      if (random.nextDouble() >= empty) {
        boolean small = random.nextInt(3) == 0;
        register.add(1 + random.nextInt(small ? k - 1 : largest), values.toArray(new Integer[0]));
      }
    }
    return register;
  }
}
