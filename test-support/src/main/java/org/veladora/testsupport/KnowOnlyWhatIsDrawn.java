package org.veladora.testsupport;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/// A class knows only classes of its own module and of those to which an arrow leads.
final class KnowOnlyWhatIsDrawn extends ArchCondition<JavaClass> {
  private final String root;
  private final Map<String, Set<String>> arrows;

  KnowOnlyWhatIsDrawn(String root, Map<String, Set<String>> arrows) {
    super("know only the modules to which an arrow is drawn");
    this.root = root;
    this.arrows = arrows;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String from = Modules.of(root, type);
    Set<String> allowed = arrows.get(from);
    if (allowed == null) {
      events.add(
          SimpleConditionEvent.violated(type, type.getName() + " is in no module that is drawn"));
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String to = Modules.of(root, dependency.getTargetClass());
      if (!to.isEmpty() && !to.equals(from) && !allowed.contains(to)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
