package org.veladora.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds all sensitive [Difference]s.
///
/// A sum that lacks at most k - 1 people of another lacks at most k - 1 of its atoms, so it counts
/// at least one of any k of them: only the sums of k atoms are tried. O(sums x k x margins an
/// atom).
final class Differences {
  private final Sums sums;
  private final int k;
  private final int[][] sumsOfAtoms;
  private final int[] lastTried;
  private final Map<AtomSet, List<Difference.Pair>> found = new LinkedHashMap<>();

  private Differences(Sums sums, int k) {
    this.sums = sums;
    this.k = k;
    this.sumsOfAtoms = sumsOfAtoms(sums);
    this.lastTried = new int[sums.size()];
  }

  /// The sensitive differences, by the atoms between the two sums.
  static Map<AtomSet, List<Difference.Pair>> find(Sums sums, int k) {
    Differences differences = new Differences(sums, k);
    for (int whole = 0; whole < sums.size(); whole++) {
      differences.addPartsOf(whole);
    }
    return differences.found;
  }

  private static int[][] sumsOfAtoms(Sums sums) {
    int[] counts = new int[sums.atoms()];
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int atom : sums.atomsOf(sum)) {
        counts[atom]++;
      }
    }
    int[][] lists = new int[counts.length][];
    java.util.Arrays.setAll(lists, atom -> new int[counts[atom]]);
    for (int sum = sums.size() - 1; sum >= 0; sum--) {
      for (int atom : sums.atomsOf(sum)) {
        lists[atom][--counts[atom]] = sum;
      }
    }
    return lists;
  }

  private void addPartsOf(int whole) {
    int[] atoms = sums.atomsOf(whole);
    for (int a = 0; a < Math.min(k, atoms.length); a++) {
      for (int part : sumsOfAtoms[atoms[a]]) {
        long people = sums.value(whole) - sums.value(part);
        if (people >= 1 && people < k && lastTried[part] != whole + 1) {
          lastTried[part] = whole + 1;
          addIfContained(whole, part);
        }
      }
    }
  }

  private void addIfContained(int whole, int part) {
    int[] atoms = sums.atomsOf(whole);
    int[] rest = AtomSet.minusIfContained(atoms, sums.atomsOf(part));
    if (rest.length < atoms.length) {
      found
          .computeIfAbsent(new AtomSet(rest), _ -> new ArrayList<>())
          .add(new Difference.Pair(whole, part));
    }
  }
}
