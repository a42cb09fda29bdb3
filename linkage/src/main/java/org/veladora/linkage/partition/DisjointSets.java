package org.veladora.linkage.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Records in disjoint sets that are joined; the root of a set is its smallest record.
final class DisjointSets {
  private final int[] parent;

  DisjointSets(int size) {
    this.parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /// The smallest record of the set of a record.
  int find(int record) {
    int root = record;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int a, int b) {
    int one = find(a);
    int other = find(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  /// The sets of two records or more, by their smallest record; members ascend.
  List<int[]> groups() {
    int[] sizes = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      sizes[find(i)]++;
    }
    int[][] groups = new int[parent.length][];
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      int root = find(i);
      if (root == i && sizes[i] > 1) {
        groups[i] = new int[sizes[i]];
        found.add(groups[i]);
        sizes[i] = 0;
      }
      if (groups[root] != null) {
        groups[root][sizes[root]++] = i;
      }
    }
    return found;
  }
}
