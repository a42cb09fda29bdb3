package org.veladora.report.layout;

/// What stands in a cell.
///
/// @param text the number, or the symbol of the mark
/// @param mark why it is no number, if it is none
public record CellText(String text, Mark mark) {}
