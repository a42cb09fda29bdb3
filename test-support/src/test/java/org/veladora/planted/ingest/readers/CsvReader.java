package org.veladora.planted.ingest.readers;

import java.util.List;
import org.veladora.planted.ingest.Reader;

/// Needs what needs it.
public record CsvReader(List<Reader> readers) {}
