package org.veladora.app.count;

import java.util.Arrays;

/// Things joined into groups; a group is known by its first thing.
final class Groups {
  private final int[] parent;

  Groups(int things) {
    parent = new int[things];
    Arrays.setAll(parent, i -> i);
  }

  int find(int thing) {
    int root = thing;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = thing;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
