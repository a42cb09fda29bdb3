package org.veladora.ingest;

/// Counts cells of one kind, and remembers where the first stands.
final class Tally {
  private long cells;
  private long firstLine;

  void count(long line) {
    if (cells == 0) {
      firstLine = line;
    }
    cells++;
  }

  long cells() {
    return cells;
  }

  long firstLine() {
    return firstLine;
  }
}
