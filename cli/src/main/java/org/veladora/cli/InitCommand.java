package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.coalition.InitUseCase;

/// `veladora init FILE... [--out DIR]`.
final class InitCommand {
  private InitCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.findPath(Options.OUT).orElse(invocation.terminal().folder());
    return ExitCode.OK;
  }
}
