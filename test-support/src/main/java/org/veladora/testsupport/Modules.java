package org.veladora.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;

/// Which module a class is in: the first package under the root.
final class Modules {
  private Modules() {}

  static String of(String root, JavaClass type) {
    String prefix = root + ".";
    if (!type.getPackageName().startsWith(prefix)) {
      return "";
    }
    String within = type.getPackageName().substring(prefix.length());
    int point = within.indexOf('.');
    return point < 0 ? within : within.substring(0, point);
  }
}
