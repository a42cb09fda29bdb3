package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;

/// Reads the cells of one column for one purpose, and remembers what it made of the contents met
/// last, so that a repeated content costs no decoding.
///
/// The memory is a table of fixed size in which a content's hash gives its one place: a newer
/// content with the same place takes it.
final class CellReader {
  private static final byte[] NOTHING = {};

  private final Charset charset;
  private final Outcome blank;
  private final Function<String, Outcome> interpret;
  private final byte[][] contents;
  private final int[] hashes;
  private final Outcome[] outcomes;

  /// @param places how many contents are remembered: a power of two
  CellReader(Charset charset, Outcome blank, int places, Function<String, Outcome> interpret) {
    this.charset = charset;
    this.blank = blank;
    this.interpret = interpret;
    this.contents = new byte[places][];
    this.hashes = new int[places];
    this.outcomes = new Outcome[places];
    Arrays.fill(contents, NOTHING);
    Arrays.fill(outcomes, blank);
  }

  Outcome read(Cell cell) {
    if (cell.isEmpty()) {
      return blank;
    }
    int hash = cell.hash();
    int place = (hash ^ (hash >>> 15)) & (contents.length - 1);
    if (hashes[place] == hash && cell.holds(contents[place])) {
      return outcomes[place];
    }
    String text = cell.decode(charset);
    if (text == null) {
      return Outcome.UNDECODABLE;
    }
    Outcome outcome = interpret.apply(text);
    contents[place] = cell.copy();
    hashes[place] = hash;
    outcomes[place] = outcome;
    return outcome;
  }
}
