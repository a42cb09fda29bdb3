/// Tables, rates, cohorts and comparisons from records, each with its definition and with what
/// every rule did.
///
/// An [Indicator] says what is counted: [Rule]s that leave records out, in a fixed order, and
/// [Breakdown]s that divide those counted. A [Tabulator] takes a stream of records once and makes
/// all tables of a report together, with what each would be without each of its rules, because that
/// is what makes a number open to doubt by others:
///
/// ```
/// record -> answers -> which rules fail? -> none:      the table, and every table without a rule
///                                        -> one (r):   only the table without r
///                                        -> several:   the accounting, under the first that failed
/// ```
///
/// Sentinels are rules too: where age 0 was read as "not stated", the table without that rule reads
/// it as the age 0.
///
/// Rates, shares, cohorts and comparisons are derivations: they are computed from what the reader
/// may see.
@NullMarked
package org.veladora.indicators;

import org.jspecify.annotations.NullMarked;
