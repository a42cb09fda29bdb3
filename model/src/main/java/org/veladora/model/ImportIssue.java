package org.veladora.model;

/// Why a row was set aside: its structure cannot be read.
///
/// @param file name of the file, without folders
/// @param line physical line on which the row starts, from 1
/// @param column column of the cell, from 1; 0 for the row as a whole
/// @param problem what is wrong and the likely remedy, without the cell's content
public record ImportIssue(String file, long line, int column, Problem problem) {}
