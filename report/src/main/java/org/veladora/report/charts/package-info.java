/// Charts as numbers and places, to be drawn as SVG by templates: [BarChart] for categories,
/// [LineChart] for time.
///
/// A chart shows what its table shows and nothing more. What the gate suppressed is a hatched mark
/// of a fixed size, never zero and never a length; what has no data is an empty box. Places across
/// are shares of the width (percent) and places down are pixels, so that letters keep their size on
/// a narrow screen. Series differ by pattern, marker and dash, not by colour alone.
///
/// ```
/// TableView -> ChartData (one axis, up to 4 series) -> BarChart | LineChart -> template
/// ```
@NullMarked
package org.veladora.report.charts;

import org.jspecify.annotations.NullMarked;
