/// The command line: a thin face over the use cases of `app`.
///
/// Commands, options, exit codes and the order in which settings are found are contracts:
/// `docs/cli.md`.
@NullMarked
package org.veladora.cli;

import org.jspecify.annotations.NullMarked;
