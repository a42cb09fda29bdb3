package org.veladora.disclosure.suppression;

import java.util.List;

/// Cells of a table that can rise and fall together without changing any shown margin.
///
/// @param cells its corners
/// @param cost loss by the corners that are still shown
record Hypercube(List<Integer> cells, double cost) {}
