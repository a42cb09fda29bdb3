package org.veladora.disclosure;

import java.util.List;
import org.veladora.figures.DerivedTable;
import org.veladora.figures.InputFile;

/// The true numbers, for the owner of the records: the terminal and `private/`, never `public/`.
public final class OwnerView implements Disclosed {
  private final List<DisclosedTabulation> tabulations;
  private final List<DerivedTable> derived;
  private final List<InputFile> inputs;

  OwnerView(
      List<DisclosedTabulation> tabulations, List<DerivedTable> derived, List<InputFile> inputs) {
    this.tabulations = List.copyOf(tabulations);
    this.derived = List.copyOf(derived);
    this.inputs = List.copyOf(inputs);
  }

  @Override
  public Basis basis() {
    return new Basis.Owner();
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
