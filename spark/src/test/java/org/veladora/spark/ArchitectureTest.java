package org.veladora.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.testsupport.ArchitectureRules;
import org.veladora.testsupport.StyleRules;

/// The rules of the architecture, for the module that only a profile builds.
@NullMarked
class ArchitectureTest {
  private static final ArchitectureRules RULES = new ArchitectureRules("org.veladora");
  private static final JavaClasses PRODUCT = RULES.importProduct();

  @Test
  void moduleKnowsOnlyWhatIsDrawn() {
    assertThat(PRODUCT.stream().map(RULES::moduleOf).distinct()).contains("spark", "linkage");
    RULES.modulesKnowOnlyWhatIsDrawn().check(PRODUCT);
    RULES.packagesAreFreeOfCycles().check(PRODUCT);
  }

  @Test
  void houseStyleIsKept() {
    StyleRules.personalDataIsRedacted("org.veladora").check(PRODUCT);
    StyleRules.namesSayWhatAThingIs().check(PRODUCT);
    StyleRules.optionalIsOnlyWhatFindGives().check(PRODUCT);
    StyleRules.publicRecordsShareNoArrays().check(PRODUCT);
  }
}
