package org.veladora.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.linkage.LinkageInput;
import org.veladora.linkage.records.FurtherField;

/// The records of all lists, reduced to what a count needs beside their linkage: on which list each
/// is, who referred the person, the stratum, the incident. No name.
final class CountedRecords {
  /// Nobody referred the person, or no incident is stated.
  static final int NONE = -1;

  private final LinkageInput input;
  private final int[] list;
  private final int[] referredBy;
  private final int[] stratum;
  private final int[] incident;
  private final List<String> strata;

  private CountedRecords(Builder builder) {
    this.input = builder.input.build();
    int size = builder.size;
    this.list = Arrays.copyOf(builder.list, size);
    this.referredBy = Arrays.copyOf(builder.referredBy, size);
    this.stratum = Arrays.copyOf(builder.stratum, size);
    this.incident = Arrays.copyOf(builder.incident, size);
    this.strata = List.copyOf(builder.strata);
  }

  LinkageInput input() {
    return input;
  }

  int size() {
    return list.length;
  }

  int list(int record) {
    return list[record];
  }

  /// The list that referred the person, or [#NONE].
  int referredBy(int record) {
    return referredBy[record];
  }

  /// The number of the stratum, or [#NONE] where the record does not say.
  int stratum(int record) {
    return stratum[record];
  }

  String stratumName(int stratum) {
    return strata.get(stratum);
  }

  /// The number of the incident, or [#NONE].
  int incident(int record) {
    return incident[record];
  }

  boolean hasReferrals() {
    return Arrays.stream(referredBy).anyMatch(by -> by != NONE);
  }

  boolean hasIncidents() {
    return Arrays.stream(incident).anyMatch(id -> id != NONE);
  }

  /// How many records a list has.
  long count(int wanted) {
    return Arrays.stream(list).filter(l -> l == wanted).count();
  }

  /// Takes records in order.
  static final class Builder {
    private final LinkageInput.Builder input;
    private final Map<String, Integer> incidents = new HashMap<>();
    private final Map<String, Integer> stratumNumbers = new HashMap<>();
    private final List<String> strata = new ArrayList<>();
    private int[] list = new int[1024];
    private int[] referredBy = new int[1024];
    private int[] stratum = new int[1024];
    private int[] incident = new int[1024];
    private int size;

    /// Starts without records.
    ///
    /// @param compare what is compared beside the fields that the engine knows
    Builder(List<FurtherField> compare) {
      this.input = LinkageInput.builder(compare);
    }

    LinkageInput.Builder input() {
      return input;
    }

    /// Adds what a record says beside what linkage compares.
    ///
    /// @param stratumName name of the stratum, or empty where the record does not say
    /// @param incidentKey the incident, unique among all lists, or empty
    void add(int onList, int referral, String stratumName, String incidentKey) {
      if (size == list.length) {
        int more = size * 2;
        list = Arrays.copyOf(list, more);
        referredBy = Arrays.copyOf(referredBy, more);
        stratum = Arrays.copyOf(stratum, more);
        incident = Arrays.copyOf(incident, more);
      }
      list[size] = onList;
      referredBy[size] = referral;
      stratum[size] = stratumName.isEmpty() ? NONE : numberOf(stratumName);
      incident[size] =
          incidentKey.isEmpty()
              ? NONE
              : incidents.computeIfAbsent(incidentKey, _ -> incidents.size());
      size++;
    }

    private int numberOf(String name) {
      return stratumNumbers.computeIfAbsent(
          name,
          _ -> {
            strata.add(name);
            return strata.size() - 1;
          });
    }

    CountedRecords build() {
      return new CountedRecords(this);
    }
  }
}
