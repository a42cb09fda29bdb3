package org.veladora.planted.names;

import java.util.logging.Logger;

/// Logs.
public final class Logs {
  /// Logs it.
  public void log() {
    Logger.getAnonymousLogger().info("line");
  }
}
