package org.veladora.linkage;

import java.util.AbstractList;
import java.util.function.IntFunction;

/// Draws that are written out when they are asked for: a draw of a million records takes four
/// megabytes, and one at a time is enough.
final class DrawnLinkages extends AbstractList<LinkageDraw> {
  private final int size;
  private final IntFunction<LinkageDraw> draw;

  DrawnLinkages(int size, IntFunction<LinkageDraw> draw) {
    this.size = size;
    this.draw = draw;
  }

  @Override
  public LinkageDraw get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return draw.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
