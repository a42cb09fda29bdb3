package org.veladora.disclosure.attack;

import java.util.Arrays;

/// Atoms in ascending order, as a key of a map: equal atoms are equal keys.
final class AtomSet {
  private final int[] atoms;
  private final int hash;

  /// Takes the atoms, which nobody changes afterwards.
  AtomSet(int[] atoms) {
    this.atoms = atoms;
    this.hash = Arrays.hashCode(atoms);
  }

  /// The atoms. Not to be changed.
  int[] atoms() {
    return atoms;
  }

  /// These atoms without others, if all the others are among these; else these.
  static int[] minusIfContained(int[] atoms, int[] others) {
    int[] rest = new int[atoms.length];
    int kept = 0;
    int o = 0;
    for (int atom : atoms) {
      if (o < others.length && others[o] == atom) {
        o++;
      } else {
        rest[kept++] = atom;
      }
    }
    return o == others.length ? Arrays.copyOf(rest, kept) : atoms;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AtomSet set && Arrays.equals(atoms, set.atoms);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
