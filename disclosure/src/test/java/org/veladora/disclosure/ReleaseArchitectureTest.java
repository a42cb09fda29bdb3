package org.veladora.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseArchitectureTest {
  private static final ArchRule ONLY_THE_GATE =
      noClasses()
          .that()
          .doNotHaveSimpleName("Gate")
          .and()
          .doNotHaveSimpleName("ThresholdRelease")
          .should()
          .callConstructorWhere(makes(Release.class));

  private static final ArchRule ONLY_THE_ESTIMATE_GATE =
      noClasses()
          .that()
          .doNotHaveSimpleName("EstimateGate")
          .should()
          .callConstructorWhere(makes(ReleasedEstimate.class));

  private static DescribedPredicate<JavaCall<?>> makes(Class<?> type) {
    return JavaCall.Predicates.target(
        HasOwner.Predicates.With.owner(JavaClass.Predicates.type(type)));
  }

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
  void onlyTheGateForEstimatesMakesAReleasedEstimate() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.veladora");
    assertThat(classes.contain(EstimateGate.class)).isTrue();
    ONLY_THE_ESTIMATE_GATE.check(classes);
    JavaClasses planted =
        new ClassFileImporter().importClasses(PlantedEstimate.class, ReleasedEstimate.class);
    assertThatThrownBy(() -> ONLY_THE_ESTIMATE_GATE.check(planted))
        .isInstanceOf(AssertionError.class);
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
      return new Release(new Basis.AlreadyPublished(), List.of(), List.of(), List.of());
    }
  }

  static final class PlantedEstimate {
    static ReleasedEstimate forge() {
      return new ReleasedEstimate("as-listed", IndependentLists.estimate(List.of()).whole(), 1, 1);
    }
  }
}
