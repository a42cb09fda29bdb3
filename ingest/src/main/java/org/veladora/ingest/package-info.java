/// The import of any register: a profile says how a file is laid out and what its columns mean, and
/// every row of the file is accounted for.
///
/// ```
/// file --RowReader--> cells --CellReader a field--> RegisterRecord --> RecordSink (RecordWriter)
///   |                   |                             |
///   |                   |                             `- left out by a named rule (filter, bucket)
///   |                   `- set aside: the structure of the row cannot be read --> SetAsideSink
///   `- BadInput: the file as a whole is no table, or has another layout
/// ```
///
/// Rows read = accepted + set aside + left out, always. A cell that is no value of its field never
/// costs its row: the field becomes unknown or illegible, as the profile says, and is counted.
///
/// Files are read as bytes, in one pass, in bounded memory: at most [Limits#MAX_ROW_BYTES] of a
/// row, and caches of fixed size. The main types: [ImportProfile], [Importer], [Layouts],
/// [GuessedLayout], [RecordWriter], [SetAsideFiles].
///
/// Source of the format: Y. Shafranovich, RFC 4180 (2005), with these readings: a row may end in
/// LF, CRLF or CR; a quote inside an unquoted cell is a character; blank lines are rows without
/// content.
@NullMarked
package org.veladora.ingest;

import org.jspecify.annotations.NullMarked;
