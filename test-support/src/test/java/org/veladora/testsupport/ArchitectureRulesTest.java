package org.veladora.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Each rule catches the class that was planted to break it.
@NullMarked
class ArchitectureRulesTest {
  private static final String ROOT = "org.veladora.planted";
  private final JavaClasses planted = new ClassFileImporter().importPackages(ROOT);
  private final ArchitectureRules rules = new ArchitectureRules(ROOT);

  @Test
  void arrowThatIsNotDrawnIsCaught() {
    assertCaught(rules.modulesKnowOnlyWhatIsDrawn(), "KnowsIngest");
  }

  @Test
  void packageThatIsNoModuleIsCaught() {
    assertCaught(rules.modulesKnowOnlyWhatIsDrawn(), "NameUtil is in no module that is drawn");
  }

  @Test
  void cycleIsCaught() {
    assertCaught(rules.packagesAreFreeOfCycles(), "ingest.readers");
  }

  @Test
  void ioAndLoggingAreCaught() {
    assertCaught(rules.pureModulesDoNoIoAndNoLogging(), "ReadsAFile");
    assertCaught(rules.pureModulesDoNoIoAndNoLogging(), "Logs");
  }

  @Test
  void frameworkIsCaught() {
    assertCaught(rules.pureModulesUseNoFramework(), "KnowsATestFramework");
  }

  @Test
  void clockIsCaught() {
    assertCaught(rules.pureModulesAskNoClock(), "AsksTheClock");
  }

  @Test
  void unseededRandomnessIsCaughtAndSeededIsNot() {
    assertCaught(rules.pureModulesAreNotRandomWithoutASeed(), "DrawsUnseeded.draw()");
    assertThat(report(rules.pureModulesAreNotRandomWithoutASeed())).doesNotContain("drawSeeded");
  }

  @Test
  void styleViolationsAreCaught() {
    assertCaught(StyleRules.namesSayWhatAThingIs(), "NameUtil");
    assertCaught(StyleRules.optionalIsOnlyWhatFindGives(), "NameUtil.name()");
    assertCaught(StyleRules.noFieldIsOptional(), "NameUtil.name");
    assertCaught(StyleRules.nothingHasSetters(), "NameUtil.setName");
    assertCaught(StyleRules.publicRecordsShareNoArrays(), "SharesAnArray");
  }

  @Test
  void recordThatShowsPersonalDataIsCaughtAndARedactedOneIsNot() {
    ArchRule rule = StyleRules.personalDataIsRedacted(ROOT);
    assertCaught(rule, "planted.model.Claim");
    assertCaught(rule, "planted.model.RawRow");
    assertThat(report(rule)).doesNotContain("RedactedRow");
  }

  private void assertCaught(ArchRule rule, String culprit) {
    assertThat(planted).isNotEmpty();
    assertThat(report(rule)).contains(culprit);
  }

  private String report(ArchRule rule) {
    EvaluationResult result = rule.evaluate(planted);
    return result.getFailureReport().toString();
  }
}
