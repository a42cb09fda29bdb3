package org.veladora.figures;

import org.veladora.model.LocalText;
import org.veladora.model.RuleId;

/// What one rule does to a table.
///
/// @param rule the rule
/// @param label the rule in words
/// @param without the table as it would be without this rule, all others kept; every inner cell
///   holds at least the people of the table's cell with the same categories. It may have further
///   categories (`other`, `unknown`)
public record RuleEffect(RuleId rule, LocalText label, Table without) {}
