/// What the report of a count says, section by section, in one language: words, tables and charts
/// that a page and a terminal show in their own ways.
///
/// ```
/// OwnerCount | PublicCount -> CountSections -> Section (Block...) -> page, terminal
/// PopulationEstimate       -> CountSections
/// RepeatEstimate           -> RepeatSections
/// ChainEstimate            -> ChainSections
/// ```
///
/// Everything is computed from what the document holds, so a public document cannot say more than
/// what left the gate. The order is fixed: the answer, the lists, what was linked, the overlaps,
/// the estimates, what would change them, definitions.
@NullMarked
package org.veladora.report.count;

import org.jspecify.annotations.NullMarked;
