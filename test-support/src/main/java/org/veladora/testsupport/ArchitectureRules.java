package org.veladora.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of the architecture that class files can show: which module may know which, no cycles,
/// and what pure modules keep away from.
///
/// A module is a package under the root: `org.veladora.names` is the module names. The rules take
/// the root as a parameter, so that a test can plant classes under another root and see each rule
/// catch them.
///
/// ```java
/// ArchitectureRules rules = new ArchitectureRules("org.veladora");
/// rules.modulesKnowOnlyWhatIsDrawn().check(rules.importProduct());
/// ```
public final class ArchitectureRules {
  /// Modules that compute and do nothing else.
  public static final List<String> PURE =
      List.of("model", "names", "figures", "linkage", "estimation", "indicators", "disclosure");

  /// Module -> the modules that it may know, as the architecture draws them.
  public static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("names", Set.of("model")),
          entry("figures", Set.of("model")),
          entry("ingest", Set.of("model", "names")),
          entry("simulate", Set.of("model", "names")),
          entry("linkage", Set.of("figures", "model", "names")),
          entry("estimation", Set.of("figures", "model")),
          entry("indicators", Set.of("figures", "model")),
          entry("disclosure", Set.of("figures", "model")),
          entry("report", Set.of("figures", "disclosure", "model")),
          entry(
              "app",
              Set.of(
                  "model",
                  "names",
                  "figures",
                  "ingest",
                  "simulate",
                  "linkage",
                  "estimation",
                  "indicators",
                  "disclosure",
                  "report")),
          entry("cli", Set.of("app", "report", "figures", "disclosure", "model")));

  /// The same of modules that are built in a profile only.
  public static final Map<String, Set<String>> ARROWS_IN_PROFILES =
      Map.of("spark", Set.of("linkage", "figures", "model", "names"));

  private static final Set<String> IO_PACKAGES =
      Set.of("java.io", "java.nio.file", "java.nio.channels", "java.net", "java.sql", "javax.sql");

  private static final Set<String> BESIDE_THE_PRODUCT = Set.of("testsupport", "bench", "examples");

  private final String root;

  /// Makes the rules for the modules under a package.
  ///
  /// @param root the package that holds the modules, such as `org.veladora`
  public ArchitectureRules(String root) {
    this.root = root;
  }

  /// The classes of all modules on the class path, without tests and without what stands beside the
  /// product.
  ///
  /// @return the classes, `package-info` among them
  public JavaClasses importProduct() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root)
        .that(
            DescribedPredicate.describe(
                "are of the product",
                type -> !BESIDE_THE_PRODUCT.contains(Modules.of(root, type))));
  }

  /// The module of a class.
  ///
  /// @param type a class under the root
  /// @return name of the module; empty for a class outside the root
  public String moduleOf(JavaClass type) {
    return Modules.of(root, type);
  }

  /// A module knows only the modules to which an arrow is drawn; a package that is no module drawn
  /// is none.
  ///
  /// @return the rule
  public ArchRule modulesKnowOnlyWhatIsDrawn() {
    Map<String, Set<String>> drawn = new HashMap<>(ARROWS);
    drawn.putAll(ARROWS_IN_PROFILES);
    return classes()
        .should(new KnowOnlyWhatIsDrawn(root, drawn))
        .because("an arrow that the architecture does not draw is none");
  }

  /// No package needs itself by way of another.
  ///
  /// @return the rule
  public ArchRule packagesAreFreeOfCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /// Pure modules read and write nothing, open no connection and log nothing.
  ///
  /// @return the rule
  public ArchRule pureModulesDoNoIoAndNoLogging() {
    return pure()
        .dependOnClassesThat(
            DescribedPredicate.describe("do I/O or log", type -> isLogging(type) || isIo(type)))
        .because("pure modules get what they need as parameters");
  }

  /// Pure modules know the JDK, JSpecify and (disclosure) Hipparchus only.
  ///
  /// @return the rule
  public ArchRule pureModulesUseNoFramework() {
    return classes()
        .that()
        .resideInAnyPackage(purePackages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "javax.crypto..", "org.jspecify..", "org.hipparchus..", root + "..")
        .because("a pure module compiles with the JDK alone");
  }

  /// Pure modules ask no clock.
  ///
  /// @return the rule
  public ArchRule pureModulesAskNoClock() {
    return pure()
        .callCodeUnitWhere(
            DescribedPredicate.describe("asks the clock", ArchitectureRules::asksTheClock))
        .because("the same inputs give the same bytes on any day");
  }

  /// Pure modules draw no random number whose seed nobody named.
  ///
  /// @return the rule
  public ArchRule pureModulesAreNotRandomWithoutASeed() {
    return pure()
        .callCodeUnitWhere(
            DescribedPredicate.describe("is random without a seed", ArchitectureRules::isUnseeded))
        .because("every random result names its seed");
  }

  private ClassesShould pure() {
    return noClasses().that().resideInAnyPackage(purePackages()).should();
  }

  private String[] purePackages() {
    return PURE.stream().map(module -> root + "." + module + "..").toArray(String[]::new);
  }

  private static boolean isWithin(String name, JavaClass type) {
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  private static boolean isIo(JavaClass type) {
    boolean io = IO_PACKAGES.stream().anyMatch(name -> isWithin(name, type));
    return io && !type.getName().equals("java.io.Serializable");
  }

  private static boolean isLogging(JavaClass type) {
    return isWithin("java.util.logging", type)
        || isWithin("org.slf4j", type)
        || isWithin("org.apache.logging", type)
        || type.getName().startsWith("java.lang.System$Logger");
  }

  private static boolean asksTheClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean system =
        owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
    boolean now = owner.startsWith("java.time.") && name.equals("now");
    boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
    boolean date = owner.equals("java.util.Date") && isWithoutArguments(call, "<init>");
    return system || now || clock || date;
  }

  private static boolean isUnseeded(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return switch (owner) {
      case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
      case "java.util.Random", "java.util.SplittableRandom" -> isWithoutArguments(call, "<init>");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Collections" ->
          name.equals("shuffle") && call.getTarget().getRawParameterTypes().size() == 1;
      case "java.util.random.RandomGenerator" -> name.equals("getDefault") || name.equals("of");
      default ->
          owner.equals("java.security.SecureRandom")
              || owner.equals("java.util.concurrent.ThreadLocalRandom");
    };
  }

  private static boolean isWithoutArguments(JavaCall<?> call, String name) {
    return call.getName().equals(name) && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
