package org.veladora.app.diff;

/// Labels joined with each other; each set is called by its least label.
final class Joined {
  private final int[] parent;

  Joined(int size) {
    this.parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int of(int label) {
    int at = label;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int left, int right) {
    int a = of(left);
    int b = of(right);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
