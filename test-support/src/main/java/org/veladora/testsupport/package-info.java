/// What the tests of several modules share.
///
/// - [ArchitectureRules]: which module may know which, and what pure modules keep away from;
/// - [StyleRules] and [SourceRules]: the house style, as class files and as sources show it;
/// - [GoldenFile]: an output that must stay as it is;
/// - [SharedData]: registers beside the project, where they are there.
///
/// Rules come as values. A test calls `rule.check` and asserts that classes were imported, because
/// a rule over nothing passes.
@NullMarked
package org.veladora.testsupport;

import org.jspecify.annotations.NullMarked;
