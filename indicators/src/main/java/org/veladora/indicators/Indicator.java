package org.veladora.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.veladora.figures.Definition;
import org.veladora.model.FieldId;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;
import org.veladora.model.TableId;

/// What is counted, and how it is divided.
///
/// @param id id of its table
/// @param definition what readers see beside the number
/// @param profile id of the import profile of the records that it counts
/// @param rules rules that leave records out, in the order of application, at most 60; a
///   [Rule.Deduplicate] stands first
/// @param breakdowns the dimensions, at least one
/// @param sentinelLabels for each field that it looks at and that may hold sentinels, the words for
///   "read as a sentinel"
public record Indicator(
    TableId id,
    Definition definition,
    String profile,
    List<Rule> rules,
    List<Breakdown> breakdowns,
    List<SentinelLabel> sentinelLabels) {

  /// The most rules that an indicator may have.
  public static final int MAX_RULES = 60;

  /// How the reading of a field's sentinels is named.
  ///
  /// @param rule id of the reading as a rule
  /// @param field the field
  /// @param label in words
  public record SentinelLabel(RuleId rule, FieldId field, LocalText label) {}

  /// Checks the rules.
  ///
  /// @throws IllegalArgumentException if there is no breakdown, an id repeats, there are too many
  ///   rules, or a de-duplication is not first
  public Indicator {
    rules = List.copyOf(rules);
    breakdowns = List.copyOf(breakdowns);
    sentinelLabels = List.copyOf(sentinelLabels);
    Set<RuleId> ids = new HashSet<>();
    rules.forEach(rule -> ids.add(rule.id()));
    sentinelLabels.forEach(sentinel -> ids.add(sentinel.rule()));
    if (breakdowns.isEmpty() || rules.size() > MAX_RULES) {
      throw new IllegalArgumentException(
          "indicator " + id + " needs a breakdown and at most " + MAX_RULES + " rules");
    }
    if (ids.size() != rules.size() + sentinelLabels.size()) {
      throw new IllegalArgumentException("indicator " + id + " has two rules with one id: " + ids);
    }
    for (int i = 1; i < rules.size(); i++) {
      if (rules.get(i) instanceof Rule.Deduplicate) {
        throw new IllegalArgumentException("in indicator " + id + " de-duplication stands first");
      }
    }
  }
}
