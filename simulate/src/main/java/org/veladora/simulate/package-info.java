/// Invented populations with known truth, and the lists that organisations would have of them: to
/// measure how well people are linked and counted where nobody can be harmed by the measuring.
///
/// ```
/// settings --Incidents, People--> persons --CaptureModel--> who is on which list
///                                    `--ErrorMaker--> WrittenPerson --RowForm--> files, truth
/// ```
///
/// [Simulation] writes it all through a [SimulationSink] and gives the [SimulatedTruth]. Nobody in
/// it exists: names are drawn from lists written for this project, everything else from a seed.
@NullMarked
package org.veladora.simulate;

import org.jspecify.annotations.NullMarked;
