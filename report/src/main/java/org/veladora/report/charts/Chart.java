package org.veladora.report.charts;

import org.veladora.figures.TableView;
import org.veladora.report.messages.Messages;

/// A chart.
public sealed interface Chart permits BarChart, IntervalChart, LineChart, NoChart, WeightChart {

  /// Chooses and lays out the chart of a table: lines where a dimension is time, bars otherwise;
  /// none where there are too many categories to be legible.
  ///
  /// @param view the table
  /// @param messages texts in the reader's language
  /// @return the chart
  static Chart of(TableView view, Messages messages) {
    return ChartData.find(view, messages)
        .map(data -> data.overTime() ? LineChart.of(data, messages) : BarChart.of(data, messages))
        .orElseGet(NoChart::new);
  }
}
