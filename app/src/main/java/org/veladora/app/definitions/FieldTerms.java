package org.veladora.app.definitions;

import java.util.List;
import java.util.TreeSet;
import org.veladora.app.declarations.Declaration;
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.ValueRule;
import org.veladora.model.FieldId;

/// The fields that a profile reads and the terms that each can have: what a definition may name.
///
/// @param profile the profile
/// @param table the table of the definition in which mistakes are told
record FieldTerms(ImportProfile profile, Declaration table) {

  /// A field of the profile.
  FieldId field(String key, String name) {
    List<String> names = profile.fieldIds().stream().map(FieldId::value).toList();
    if (!names.contains(name)) {
      throw table.unknownValue(key, name, names);
    }
    return new FieldId(name);
  }

  /// Checks that a field with a closed vocabulary can have a term. Other fields can have any.
  void check(String key, FieldId field, String term) {
    for (FieldRule rule : profile.fields()) {
      if (rule.field().equals(field) && rule.value() instanceof ValueRule.CodeValue codes) {
        TreeSet<String> known = new TreeSet<>(codes.terms().values());
        if (!known.contains(term)) {
          throw table.unknownValue(key, term, known);
        }
      }
    }
  }
}
