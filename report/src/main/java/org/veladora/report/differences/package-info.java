/// What the report of the differences between two cuts says, section by section, in one language.
///
/// ```
/// DifferenceDocument -> DifferenceSections -> Section (Block...) -> page, terminal
/// ```
///
/// The order is fixed: the answer, every outcome with its range, the files, how records found each
/// other, what changed, the linkage.
@NullMarked
package org.veladora.report.differences;

import org.jspecify.annotations.NullMarked;
