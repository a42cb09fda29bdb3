package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.Definition;
import org.veladora.figures.TableView;
import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// A table and what belongs under it, as the reader may see it.
///
/// @param definition what is counted
/// @param table the numbers
/// @param accounting what became of every record read, one category a rule and last `counted`
/// @param effects what the table would be without each rule
/// @param effectsKept rules whose effect stays with the owner, because it could not be published
///   safely
public record DisclosedTabulation(
    Definition definition,
    TableView table,
    TableView accounting,
    List<DisclosedEffect> effects,
    List<RuleLabel> effectsKept) {

  /// What one rule does, as the reader may see it.
  ///
  /// @param rule the rule
  /// @param label the rule in words
  /// @param without the table without it
  public record DisclosedEffect(RuleId rule, LocalText label, TableView without) {}

  /// A rule by name.
  ///
  /// @param rule the rule
  /// @param label the rule in words
  public record RuleLabel(RuleId rule, LocalText label) {}

  /// Copies the lists.
  public DisclosedTabulation {
    effects = List.copyOf(effects);
    effectsKept = List.copyOf(effectsKept);
  }
}
