package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.DemoUseCase;
import org.veladora.disclosure.Release;
import org.veladora.disclosure.Withheld;
import org.veladora.model.ImportReport;
import org.veladora.model.Problem;
import org.veladora.report.TextImportReport;
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
      for (ImportReport report : result.result().imports()) {
        invocation.terminal().out().println(TextImportReport.render(report, invocation.language()));
      }
    }
    switch (result.outcome()) {
      case Release _ ->
          invocation
              .terminal()
              .out()
              .println(messages.text("cli.demo.public", result.publicReport()));
      case Withheld withheld -> {
        for (Problem reason : withheld.reasons()) {
          invocation.terminal().out().println(messages.problem(reason).message());
        }
      }
    }
    invocation.terminal().out().println(messages.text("cli.demo.private", result.privateReport()));
    return result.outcome() instanceof Release ? ExitCode.OK : ExitCode.REFUSED;
  }
}
