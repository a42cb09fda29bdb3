package org.veladora.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.testsupport.ArchitectureRules;
import org.veladora.testsupport.SourceRules;
import org.veladora.testsupport.StyleRules;

/// The architecture and the house style, checked over every module of the product.
@NullMarked
class ArchitectureTest {
  private static final String ROOT = "org.veladora";
  private static final ArchitectureRules RULES = new ArchitectureRules(ROOT);
  private static final JavaClasses PRODUCT = RULES.importProduct();
  private static final List<Path> SOURCES = SourceRules.listMainSources();

  @Test
  void everyModuleIsLookedAt() {
    assertThat(PRODUCT.stream().map(RULES::moduleOf).distinct())
        .containsExactlyInAnyOrderElementsOf(ArchitectureRules.ARROWS.keySet());
  }

  @Test
  void modulesKnowOnlyWhatIsDrawn() {
    check(RULES.modulesKnowOnlyWhatIsDrawn());
  }

  @Test
  void packagesAreFreeOfCycles() {
    check(RULES.packagesAreFreeOfCycles());
  }

  @Test
  void pureModulesDoNoIoAndNoLogging() {
    check(RULES.pureModulesDoNoIoAndNoLogging());
  }

  @Test
  void pureModulesUseNoFramework() {
    check(RULES.pureModulesUseNoFramework());
  }

  @Test
  void pureModulesAskNoClock() {
    check(RULES.pureModulesAskNoClock());
  }

  @Test
  void pureModulesAreNotRandomWithoutASeed() {
    check(RULES.pureModulesAreNotRandomWithoutASeed());
  }

  @Test
  void personalDataIsRedacted() {
    check(StyleRules.personalDataIsRedacted(ROOT));
    assertThat(PRODUCT.stream().filter(type -> StyleRules.canHoldPersonalData(ROOT, type)))
        .extracting(type -> type.getSimpleName())
        .contains("Claim", "Stated", "NameText", "Text", "Place", "PartialDate", "AgeYears")
        .contains("SourceRecord", "CountRecord");
  }

  @Test
  void namesSayWhatAThingIs() {
    check(StyleRules.namesSayWhatAThingIs());
  }

  @Test
  void optionalIsOnlyWhatFindGives() {
    check(StyleRules.optionalIsOnlyWhatFindGives());
    check(StyleRules.noFieldIsOptional());
  }

  @Test
  void valuesAreNotChanged() {
    check(StyleRules.nothingHasSetters());
    check(StyleRules.publicRecordsShareNoArrays());
  }

  @Test
  void methodsAndFilesFitAScreenOrSayWhyNot() {
    assertThat(SOURCES).hasSizeGreaterThan(50);
    assertThat(SourceRules.listLongMethods(SOURCES)).isEmpty();
    assertThat(SourceRules.listLongFiles(SOURCES)).isEmpty();
  }

  @Test
  void packagesSayWhatTheyAre() {
    assertThat(SOURCES).isNotEmpty();
    assertThat(SourceRules.listUndocumentedPackages(SOURCES)).isEmpty();
  }

  private static void check(ArchRule rule) {
    assertThat(PRODUCT).isNotEmpty();
    rule.check(PRODUCT);
  }
}
