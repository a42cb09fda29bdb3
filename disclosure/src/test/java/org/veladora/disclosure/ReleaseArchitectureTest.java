package org.veladora.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ReleaseArchitectureTest {
  private static final ArchRule ONLY_THE_GATE =
      noClasses()
          .that()
          .doNotHaveSimpleName("Gate")
          .and()
          .doNotHaveSimpleName("ThresholdRelease")
          .should()
          .callConstructorWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Release.class))));

  @Test
  void onlyTheGateCallsTheConstructorOfARelease() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.veladora");
    assertThat(classes.contain(Gate.class)).isTrue();
    ONLY_THE_GATE.check(classes);
  }

  @Test
  void anotherClassThatDoesIsCaught() {
    JavaClasses planted = new ClassFileImporter().importClasses(Planted.class, Release.class);
    assertThatThrownBy(() -> ONLY_THE_GATE.check(planted)).isInstanceOf(AssertionError.class);
  }

  @Test
  void moduleIsPure() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.veladora.disclosure");
    assertThat(classes).isNotEmpty();
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "org.jspecify..",
            "org.veladora.model..",
            "org.veladora.figures..",
            "org.veladora.disclosure..")
        .check(classes);
  }

  static final class Planted {
    static Release forge() {
      return new Release(
          new Basis.AlreadyPublished(),
          java.util.List.of(),
          java.util.List.of(),
          java.util.List.of());
    }
  }
}
