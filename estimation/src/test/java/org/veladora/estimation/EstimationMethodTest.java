package org.veladora.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EstimationMethodTest {
  @Test
  void everyMethodIsFoundByItsId() {
    for (EstimationMethod method : EstimationMethod.values()) {
      assertThat(EstimationMethod.find(method.id())).contains(method);
      assertThat(method.id()).matches("[a-z]+(-[a-z]+)*");
    }
  }

  @Test
  void whatIsNoMethodIsNotFound() {
    assertThat(EstimationMethod.find("LATENT_CLASS")).isEmpty();
    assertThat(EstimationMethod.find("stepwise-0.01")).isEmpty();
    assertThat(EstimationMethod.find("")).isEmpty();
  }

  @Test
  void largerScopesHoldTheSmaller() {
    assertThat(EstimationMethod.quick()).containsAll(EstimationMethod.least());
    assertThat(EstimationMethod.all()).containsAll(EstimationMethod.quick());
    assertThat(EstimationMethod.quick()).noneMatch(EstimationMethod::isSampled);
  }
}
