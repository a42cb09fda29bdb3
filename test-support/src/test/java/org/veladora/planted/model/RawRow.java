package org.veladora.planted.model;

import java.util.List;

/// Shows raw cells.
public record RawRow(List<String> cells) {}
