package org.veladora.simulate;

import java.io.IOException;
import java.io.OutputStream;

/// Where the files of a simulation go: given a name, it opens a file. The shell decides in which
/// folder, with which mode, and what remains of it when the simulation fails.
@FunctionalInterface
public interface SimulationSink {
  /// Opens a file for writing. Each name is asked for once; at most two files are open at a time;
  /// the simulation closes each.
  ///
  /// @param fileName name without folders: letters, digits, `_`, `-` and `.`
  /// @return where its bytes go
  /// @throws IOException if it cannot be opened
  OutputStream open(String fileName) throws IOException;
}
