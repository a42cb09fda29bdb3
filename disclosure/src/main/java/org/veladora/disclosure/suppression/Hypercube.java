package org.veladora.disclosure.suppression;

/// Cells that can rise and fall together without changing any shown margin.
///
/// @param table index of the table
/// @param cells its corners
/// @param cost loss by the corners that are still shown
/// @param widthPeople how far the cell under protection can move with it
record Hypercube(int table, java.util.List<Integer> cells, double cost, long widthPeople) {}
