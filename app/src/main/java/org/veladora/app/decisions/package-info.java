/// Decisions of reviewers in files: which columns a review file has, how it is read back, and that
/// it is about these lists and this key.
///
/// ```
/// files --DecisionFiles.read--> rows --the lists pass by (RecordWatch)--> checked --> Decisions
/// ```
///
/// The format is described in `docs/formats.md`.
@NullMarked
package org.veladora.app.decisions;

import org.jspecify.annotations.NullMarked;
