/// Definition files: what a table counts, declared in TOML and read into an
/// [org.veladora.indicators.Indicator].
///
/// ```
/// definition.toml --DefinitionReader--> TableDeclaration( Indicator, derivations, rate, comparison )
/// ```
///
/// The format is described in `docs/formats.md`; the shipped definitions are in the resources of
/// this module.
@NullMarked
package org.veladora.app.definitions;

import org.jspecify.annotations.NullMarked;
