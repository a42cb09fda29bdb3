package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;

/// Reads the cells of one column for one purpose, and remembers what it made of the contents met
/// last, so that a repeated content costs no decoding.
///
/// The memory is a table of fixed size in which a content's hash gives a pair of places: a new
/// content takes the first, and what was there moves to the second. A column whose contents hardly
/// ever repeat, such as record numbers, is no longer remembered after a trial.
final class CellReader {
  private static final long TRIAL_READS = 1 << 15;

  private final Charset charset;
  private final Outcome blank;
  private final Function<String, Outcome> interpret;
  private final Outcome[] outcomes;
  private long reads;
  private long misses;

  /// @param places how many contents are remembered: a power of two
  CellReader(Charset charset, Outcome blank, int places, Function<String, Outcome> interpret) {
    this.charset = charset;
    this.blank = blank;
    this.interpret = interpret;
    this.outcomes = new Outcome[places];
    Arrays.fill(outcomes, blank);
  }

  Outcome read(Cell cell) {
    if (cell.isEmpty()) {
      return blank;
    }
    reads++;
    int hash = cell.hash();
    int first = (hash ^ (hash >>> 15)) & (outcomes.length - 2);
    if (outcomes[first].isFor(cell)) {
      return outcomes[first];
    }
    if (outcomes[first + 1].isFor(cell)) {
      return outcomes[first + 1];
    }
    String text = cell.decode(charset);
    if (text == null) {
      return Outcome.UNDECODABLE;
    }
    misses++;
    Outcome outcome = interpret.apply(text);
    if (reads < TRIAL_READS || misses < reads - reads / 8) {
      outcomes[first + 1] = outcomes[first];
      outcomes[first] = outcome.forContentOf(cell);
    }
    return outcome;
  }
}
