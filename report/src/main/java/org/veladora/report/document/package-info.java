/// What one report says, before it is rendered: a [ReportDocument] of tables, or a [CountDocument]
/// (an [OwnerCount] or a [PublicCount]), made of what left the gate; or a [DifferenceDocument],
/// which stays with its owner.
@NullMarked
package org.veladora.report.document;

import org.jspecify.annotations.NullMarked;
