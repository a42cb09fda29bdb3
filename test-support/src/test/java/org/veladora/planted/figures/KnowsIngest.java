package org.veladora.planted.figures;

import org.veladora.planted.ingest.Reader;

/// Knows a module to which no arrow leads.
public record KnowsIngest(Reader reader) {}
