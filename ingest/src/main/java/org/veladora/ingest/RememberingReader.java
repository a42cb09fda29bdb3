package org.veladora.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.Function;

/// Remembers what it made of the contents met last, so that a repeated content costs no decoding.
///
/// The memory is a table of fixed size in which a content's hash gives a pair of places: a new
/// content takes the first, and what was there moves to the second. The words of a short content
/// stand in the table itself, so that finding it touches one line of memory; a long one is compared
/// with the content that its outcome carries. A column whose contents hardly ever repeat, such as
/// record numbers, is neither remembered nor looked up after a trial.
final class RememberingReader implements CellReader {
  private static final long TRIAL_READS = 1 << 15;
  private static final int LONG_PLACES = 1 << 10;

  private final Charset charset;
  private final Outcome blank;
  private final Function<String, Outcome> interpret;
  private final Outcome[] outcomes;
  private final long[] words;
  private final Outcome[] longOutcomes = new Outcome[LONG_PLACES];
  private long reads;
  private long misses;
  private boolean unlike;

  /// @param places how many short contents are remembered: a power of two
  RememberingReader(
      Charset charset, Outcome blank, int places, Function<String, Outcome> interpret) {
    this.charset = charset;
    this.blank = blank;
    this.interpret = interpret;
    this.outcomes = new Outcome[places];
    this.words = new long[places * Cell.WORDS];
    Arrays.fill(outcomes, blank);
    Arrays.fill(longOutcomes, blank);
  }

  @Override
  public Outcome read(Cell cell) {
    if (cell.isEmpty()) {
      return blank;
    }
    if (unlike) {
      return interpret(cell);
    }
    reads++;
    return cell.isShort() ? readShort(cell) : readLong(cell);
  }

  private Outcome readShort(Cell cell) {
    long w0 = cell.word(0);
    long w1 = cell.word(1);
    long w2 = cell.word(2);
    long w3 = cell.word(3);
    int first = place(w0, w1, w2, w3);
    int at = first * Cell.WORDS;
    if (words[at] == w0 && words[at + 1] == w1 && words[at + 2] == w2 && words[at + 3] == w3) {
      return outcomes[first];
    }
    at += Cell.WORDS;
    if (words[at] == w0 && words[at + 1] == w1 && words[at + 2] == w2 && words[at + 3] == w3) {
      return outcomes[first + 1];
    }
    Outcome outcome = learn(cell);
    System.arraycopy(words, at - Cell.WORDS, words, at, Cell.WORDS);
    words[at - 4] = w0;
    words[at - 3] = w1;
    words[at - 2] = w2;
    words[at - 1] = w3;
    outcomes[first + 1] = outcomes[first];
    outcomes[first] = outcome;
    return outcome;
  }

  private int place(long w0, long w1, long w2, long w3) {
    long mixed = (((w0 * 31 + w1) * 31 + w2) * 31 + w3) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> Integer.SIZE) & (outcomes.length - 2);
  }

  private Outcome readLong(Cell cell) {
    int hash = cell.hash();
    int first = (hash ^ (hash >>> 15)) & (LONG_PLACES - 2);
    if (longOutcomes[first].isFor(cell)) {
      return longOutcomes[first];
    }
    if (longOutcomes[first + 1].isFor(cell)) {
      return longOutcomes[first + 1];
    }
    Outcome outcome = learn(cell).forContentOf(cell);
    longOutcomes[first + 1] = longOutcomes[first];
    longOutcomes[first] = outcome;
    return outcome;
  }

  private Outcome learn(Cell cell) {
    misses++;
    unlike = reads >= TRIAL_READS && misses > reads - reads / 8;
    return interpret(cell);
  }

  private Outcome interpret(Cell cell) {
    String text = cell.decode(charset);
    return text == null ? Outcome.UNDECODABLE : interpret.apply(text);
  }
}
