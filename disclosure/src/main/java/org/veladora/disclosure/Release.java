package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;

/// Figures that anyone may see. Only the gate can make one.
public final class Release implements Disclosed, GateOutcome {
  private final Basis basis;
  private final List<DisclosedTabulation> tabulations;
  private final List<DerivedTable> derived;
  private final List<InputFile> inputs;

  Release(
      Basis basis,
      List<DisclosedTabulation> tabulations,
      List<DerivedTable> derived,
      List<InputFile> inputs) {
    this.basis = basis;
    this.tabulations = List.copyOf(tabulations);
    this.derived = List.copyOf(derived);
    this.inputs = List.copyOf(inputs);
  }

  @Override
  public Basis basis() {
    return basis;
  }

  @Override
  public List<DisclosedTabulation> tabulations() {
    return tabulations;
  }

  @Override
  public List<DerivedTable> derived() {
    return derived;
  }

  @Override
  public List<InputFile> inputs() {
    return inputs;
  }
}
