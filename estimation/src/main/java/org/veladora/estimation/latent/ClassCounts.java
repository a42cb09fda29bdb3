package org.veladora.estimation.latent;

import java.util.Arrays;

/// Which class the people of each history, and the people on no list, are in, and what the model
/// makes of that once the probabilities of classes and lists are integrated out.
///
/// With S_k people of class k on lists, U_k on none, L_kj on list j, N_k = S_k + U_k and N the sum:
///
/// ```
/// log p = log Gamma(N) - sum_k log U_k! + stick(N_1, ..., N_K) + sum_k lists(k)   (+ constant)
/// lists(k) = sum_j log B(1 + L_kj, 1 + N_k - L_kj)
/// ```
///
/// less the logarithms of the factorials of the people by history and class, which cancel in every
/// move. Gamma(N) is the N! of the multinomial times the prior 1 / N.
final class ClassCounts {
  final Histories data;
  final int classes;

  /// People in scope of history h.
  final long[] inScope;

  /// People by history and class: history h, class k at `h * classes + k`.
  final long[] people;

  /// People of class k on lists.
  final long[] seen;

  /// People of class k on no list.
  final long[] unseen;

  /// People of class k on list j at `k * lists + j`.
  final long[] onList;

  /// Documented people in scope.
  long total;

  ClassCounts(Histories data, int classes) {
    this.data = data;
    this.classes = classes;
    this.inScope = data.people.clone();
    this.total = Arrays.stream(inScope).sum();
    this.people = new long[data.size * classes];
    this.seen = new long[classes];
    this.unseen = new long[classes];
    this.onList = new long[classes * data.lists];
  }

  /// People of a class, on lists or on none.
  long size(int k) {
    return seen[k] + unseen[k];
  }

  long allUnseen() {
    long sum = 0;
    for (long each : unseen) {
      sum += each;
    }
    return sum;
  }

  /// How many classes hold people who are on lists.
  int used() {
    int used = 0;
    for (long each : seen) {
      used += each > 0 ? 1 : 0;
    }
    return used;
  }

  /// The class at a place among those that hold people on lists.
  int usedAt(int place) {
    int k = 0;
    for (int left = place; seen[k] == 0 || left > 0; k++) {
      left -= seen[k] > 0 ? 1 : 0;
    }
    return k;
  }

  /// Forgets the people on lists, before each history's are added anew.
  void clear() {
    Arrays.fill(people, 0);
    Arrays.fill(seen, 0);
    Arrays.fill(onList, 0);
  }

  /// Puts people of a history into a class that had none of them.
  void add(int h, int k, long count) {
    people[h * classes + k] = count;
    seen[k] += count;
    data.addTo(onList, k * data.lists, h, count);
  }

  /// `lists(k)` for a class of other people.
  ///
  /// @param on people of the class on list j at `from + j`
  /// @param size people of the class, on lists or on none
  static double logLists(long[] on, int from, int lists, long size) {
    double sum = -lists * LogFactorial.of(size + 1);
    for (int at = from; at < from + lists; at++) {
      sum += LogFactorial.of(on[at]) + LogFactorial.of(size - on[at]);
    }
    return sum;
  }

  /// Exchanges everything that two classes hold.
  void exchange(int first, int second) {
    for (int at = 0; at < people.length; at += classes) {
      swap(people, at + first, at + second);
    }
    swap(seen, first, second);
    swap(unseen, first, second);
    for (int j = 0; j < data.lists; j++) {
      swap(onList, first * data.lists + j, second * data.lists + j);
    }
  }

  private static void swap(long[] values, int first, int second) {
    long kept = values[first];
    values[first] = values[second];
    values[second] = kept;
  }
}
