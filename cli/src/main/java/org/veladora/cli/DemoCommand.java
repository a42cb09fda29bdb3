package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.demo.DemoUseCase;
import org.veladora.disclosure.Release;
import org.veladora.report.CountText;
import org.veladora.report.messages.Messages;

/// `veladora demo [--out DIR] [--no-serve]`.
final class DemoCommand {
  private DemoCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out =
        invocation
            .findPath(Options.OUT)
            .orElseGet(() -> invocation.terminal().folder().resolve("veladora-demo"));
    DemoUseCase.Result result =
        DemoUseCase.run(out, invocation.language(), invocation.progress(), invocation.cancel());
    Messages messages = invocation.messages();
    if (!invocation.flag(Options.QUIET)) {
      invocation
          .terminal()
          .out()
          .println(CountText.render(result.count().owner(), invocation.language()));
    }
    CountCommand.tellWithheld(invocation, result.count());
    for (Zone zone : Zone.values()) {
      invocation
          .terminal()
          .out()
          .println(
              messages.text(
                  "cli.demo." + zone.folder(),
                  result.countReport(zone),
                  result.tablesReport(zone)));
    }
    boolean done =
        CountCommand.hasRange(result.count()) && result.tables().outcome() instanceof Release;
    return done ? ExitCode.OK : ExitCode.REFUSED;
  }
}
