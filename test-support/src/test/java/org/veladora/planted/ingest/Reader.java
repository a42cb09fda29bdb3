package org.veladora.planted.ingest;

import org.veladora.planted.ingest.readers.CsvReader;

/// Needs its reader, which needs it.
public record Reader(CsvReader csv) {}
