package org.veladora.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.disclosure.attack.Attacker;
import org.veladora.disclosure.attack.Finding;
import org.veladora.disclosure.attack.Pattern;
import org.veladora.disclosure.attack.Quantity;
import org.veladora.disclosure.attack.Sums;
import org.veladora.model.Cancel;

class AttackerTest {
  private static final Register TABLE =
      Register.twoWay(new long[] {40, 3, 90}, new long[] {35, 20, 80});

  private final Sums sums = new Sums(TABLE.publication());
  private final Attacker attacker = new Attacker(sums, 11);

  private int sumAt(int... indices) {
    return sums.sumAt(0, sums.grid(0).cellAt(indices));
  }

  @Test
  void onlySuppressedCellOfARowIsFoundExactly() {
    List<Finding> findings = attacker.attackToTheEnds(Pattern.primary(sums, 11), Cancel.NEVER);
    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst())
        .isEqualTo(new Finding(new Quantity.Suppressed(sumAt(0, 1)), 3, 3, false));
  }

  @Test
  void fourSuppressedCellsMoveAlongTheirCycle() {
    Pattern pattern = Pattern.primary(sums, 11);
    pattern.suppress(sumAt(0, 0));
    pattern.suppress(sumAt(1, 0));
    pattern.suppress(sumAt(1, 1));
    List<Finding> findings = attacker.attackToTheEnds(pattern, Cancel.NEVER);
    assertThat(findings).hasSize(4).allMatch(Finding::protects);
    assertThat(findings)
        .filteredOn(f -> f.quantity().equals(new Quantity.Suppressed(sumAt(0, 1))))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.low()).isCloseTo(1, within(1e-6));
          assertThat(f.high()).isCloseTo(22, within(1e-6));
          assertThat(f.width()).isCloseTo(21, within(1e-6));
        });
  }

  @Test
  void cellsThatCountTheSamePeopleAreOneSum() {
    Register register = Register.twoWay(new long[] {12, 0}, new long[] {30, 40});
    Sums same = new Sums(register.publication());
    assertThat(same.sumAt(0, same.grid(0).cellAt(0, 0)))
        .isEqualTo(same.sumAt(0, same.grid(0).cellAt(0, -1)));
    assertThat(same.sumAt(0, same.grid(0).cellAt(-1, -1)))
        .isEqualTo(same.sumAt(1, same.grid(1).cellAt(0)));
    assertThat(same.sumAt(0, same.grid(0).cellAt(0, 1))).isEqualTo(-1);
  }

  @Test
  void smallDifferenceOfTwoTablesIsFound() {
    Register register =
        new Register(2, 2)
            .add(100, 0, 0)
            .add(200, 1, 0)
            .add(4, 0, 1)
            .add(60, 1, 1)
            .ask(
                new Register.Request(
                    "t", List.of(0), List.of(new Register.Rule("r", v -> v.get(1) == 1))));
    Sums both = new Sums(register.publication());
    Attacker differencing = new Attacker(both, 11);
    assertThat(differencing.attack(Pattern.showingAll(both), Cancel.NEVER))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.quantity()).isInstanceOf(Quantity.Subtracted.class);
          assertThat(f.low()).isEqualTo(4);
          assertThat(f.high()).isEqualTo(4);
          assertThat(f.protects()).isFalse();
        });
  }
}
