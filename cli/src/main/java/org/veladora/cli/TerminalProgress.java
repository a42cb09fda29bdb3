package org.veladora.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.veladora.model.Progress;

/// Draws progress on one line of a terminal, a few times a second at most.
final class TerminalProgress implements Progress {
  private static final long PERIOD_NANOS = 200_000_000L;
  private static final int WIDTH = 78;

  private final PrintStream err;
  private long lastNanos;
  private boolean drawn;

  TerminalProgress(PrintStream err) {
    this.err = err;
    this.lastNanos = System.nanoTime();
  }

  @Override
  public void at(String step, long done, long total) {
    long now = System.nanoTime();
    if (now - lastNanos < PERIOD_NANOS) {
      return;
    }
    lastNanos = now;
    String amount =
        total > 0
            ? String.format(Locale.ROOT, "%3d %%", 100 * Math.min(done, total) / total)
            : String.format(Locale.ROOT, "%,d", done);
    String line = step + "  " + amount;
    err.print("\r" + line.substring(0, Math.min(WIDTH, line.length())) + "\u001b[K");
    err.flush();
    drawn = true;
  }

  /// Clears the line.
  void end() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }
}
