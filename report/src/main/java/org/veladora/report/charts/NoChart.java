package org.veladora.report.charts;

/// The table has too many categories for a legible chart.
public record NoChart() implements Chart {}
