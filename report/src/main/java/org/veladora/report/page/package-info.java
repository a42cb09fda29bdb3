/// What a report says, in words and in the order in which a page shows it.
@NullMarked
package org.veladora.report.page;

import org.jspecify.annotations.NullMarked;
