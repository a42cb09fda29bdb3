package org.veladora.estimation.decomposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecomposableGraphTest {

  @Test
  void graphIsWrittenByItsCliques() {
    assertThat(new DecomposableGraph(4, 0).notation()).isEqualTo("[1,2,3,4]");
    assertThat(new DecomposableGraph(4, 0b000111).notation()).isEqualTo("[123,4]");
    assertThat(new DecomposableGraph(4, 0b100101).notation()).isEqualTo("[12,23,34]");
    assertThat(new DecomposableGraph(6, 0x7fff).notation()).isEqualTo("[123456]");
  }

  @Test
  void edgesAreSymmetric() {
    DecomposableGraph graph = new DecomposableGraph(3, 0b010);

    assertThat(graph.has(0, 2)).isTrue();
    assertThat(graph.has(2, 0)).isTrue();
    assertThat(graph.has(0, 1)).isFalse();
  }

  @Test
  void edgeOfAListThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> new DecomposableGraph(3, 0b1000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DecomposableGraph(7, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
