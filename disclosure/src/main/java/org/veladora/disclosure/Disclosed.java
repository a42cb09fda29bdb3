package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;

/// Figures that left the gate by one of its two exits. Reports take nothing else.
public sealed interface Disclosed permits OwnerView, Release {

  /// Why these figures may be seen, and by whom.
  ///
  /// @return the basis
  Basis basis();

  /// The tables as the reader may see them.
  ///
  /// @return one a tabulation of the publication, in its order
  List<DisclosedTabulation> tabulations();

  /// Rates, shares and differences, computed from the tables as the reader may see them.
  ///
  /// @return one a derivation of the publication, in its order
  List<DerivedTable> derived();

  /// The files from which the figures were made.
  ///
  /// @return the files, in the order in which they were read
  List<InputFile> inputs();
}
