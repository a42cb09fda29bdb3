/// What one report says, before it is rendered: [ReportDocument], made of what left the gate.
@NullMarked
package org.veladora.report.document;

import org.jspecify.annotations.NullMarked;
