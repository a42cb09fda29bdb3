/// What users declare in TOML, read with the place of every mistake.
///
/// A [Declaration] is one table of a TOML file: typed getters that either give the value or end
/// with [org.veladora.model.BadInput] naming file, line, column and key. [ProfileReader] reads
/// import profiles with it, [ShippedProfiles] the profiles that come with the program.
///
/// ```
/// text of a .toml --parse--> Declaration --getters--> values of the pure modules
///                                |
///                                `- BadInput P001..P009 (file, line, column, key, nearest key)
/// ```
///
/// Reading stops at the first mistake, in the order of the file's checks: unknown keys of a table
/// before its values.
///
/// Source of the format: TOML v1.0.0, toml.io.
@NullMarked
package org.veladora.app.declarations;

import org.jspecify.annotations.NullMarked;
