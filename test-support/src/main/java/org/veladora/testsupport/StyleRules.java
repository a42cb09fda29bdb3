package org.veladora.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The rules of the house style that class files can show.
public final class StyleRules {
  private static final Set<String> TYPES_OF_PERSONAL_DATA =
      Set.of("ClaimValue", "RegisterRecord", "Answer$Stated", "Claim");

  private static final Set<String> COMPONENTS_OF_RAW_TEXT = Set.of("cells", "written");

  private StyleRules() {}

  /// No class is named after its place in a layer, and none is a bag of helpers.
  ///
  /// @return the rule
  public static ArchRule namesSayWhatAThingIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.(Base[A-Z]\\w*|\\w*(Util|Utils|Impl|Helper|Manager))(\\$.*)?")
        .orShould()
        .resideInAnyPackage(
            "..dto..", "..util..", "..impl..", "..manager..", "..helper..", "..common..")
        .because("a name is an idea of the field");
  }

  /// `Optional` is what a `find...` method gives, and nothing else.
  ///
  /// @return the rule
  public static ArchRule optionalIsOnlyWhatFindGives() {
    return methods()
        .that()
        .haveRawReturnType(Optional.class)
        .and()
        .haveNameNotContaining("lambda$")
        .should()
        .haveNameStartingWith("find")
        .allowEmptyShould(true)
        .because("getX throws, findX gives Optional, listX gives all");
  }

  /// Nobody keeps an `Optional`.
  ///
  /// @return the rule
  public static ArchRule noFieldIsOptional() {
    return fields()
        .should()
        .notHaveRawType(Optional.class)
        .because("absent data is an Answer, or an empty list");
  }

  /// Nothing is changed through a setter.
  ///
  /// @return the rule
  public static ArchRule nothingHasSetters() {
    return noMethods()
        .that()
        .arePublic()
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("values are records");
  }

  /// A public record shares no array: its elements could be changed from outside.
  ///
  /// @return the rule
  public static ArchRule publicRecordsShareNoArrays() {
    return classes()
        .that()
        .areRecords()
        .and()
        .arePublic()
        .should(
            check(
                "have no array",
                type ->
                    type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .noneMatch(field -> field.getRawType().isArray())))
        .because("a record is a value");
  }

  /// Everything that can hold personal data has its own `toString`: values of claims, stated
  /// answers, claims, records of registers, and any record with a component of raw text (`cells`,
  /// `written`).
  ///
  /// @param root the package that holds the modules
  /// @return the rule
  public static ArchRule personalDataIsRedacted(String root) {
    return classes()
        .that(
            DescribedPredicate.describe(
                "can hold personal data", type -> canHoldPersonalData(root, type)))
        .should(
            check(
                "redact toString",
                type -> type.tryGetMethod("toString").filter(StyleRules::isWritten).isPresent()))
        .because("what is logged by mistake must say nothing about a person");
  }

  /// Whether a class can hold personal data. Codes are terms of a closed vocabulary, and public.
  ///
  /// @param root the package that holds the modules
  /// @param type a class
  /// @return true where its `toString` must be redacted
  public static boolean canHoldPersonalData(String root, JavaClass type) {
    String model = root + ".model.";
    boolean concrete = !type.isInterface() && !type.getName().equals(model + "Code");
    boolean kind =
        TYPES_OF_PERSONAL_DATA.stream().anyMatch(name -> type.isAssignableTo(model + name));
    boolean raw = type.isRecord() && type.getFields().stream().anyMatch(StyleRules::isRawText);
    return concrete && (kind || raw);
  }

  private static boolean isRawText(JavaField field) {
    return COMPONENTS_OF_RAW_TEXT.contains(field.getName())
        && field.getType().getAllInvolvedRawTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(String.class));
  }

  /// The compiler puts the `toString` of a record, as its `hashCode`, on the line of the record;
  /// one that is written stands on a line of its own.
  private static boolean isWritten(JavaMethod method) {
    Optional<JavaMethod> hashCode = method.getOwner().tryGetMethod("hashCode");
    return !method.getOwner().isRecord()
        || hashCode.filter(other -> line(other) == line(method)).isEmpty();
  }

  private static int line(JavaMethod method) {
    return method.getSourceCodeLocation().getLineNumber();
  }

  private static ArchCondition<JavaClass> check(
      String description, Predicate<JavaClass> fulfilled) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!fulfilled.test(type)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
        }
      }
    };
  }
}
