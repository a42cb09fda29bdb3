package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.coalition.survey.InitUseCase;
import org.veladora.app.coalition.survey.ListDraft;
import org.veladora.report.messages.Messages;

/// `veladora init FILE... [--out DIR]`.
final class InitCommand {
  private InitCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.findPath(Options.OUT).orElse(invocation.terminal().folder());
    InitUseCase.Result result =
        InitUseCase.run(invocation.files(0), out, invocation.progress(), invocation.cancel());
    Messages messages = invocation.messages();
    for (ListDraft list : result.lists()) {
      invocation
          .terminal()
          .out()
          .println(
              messages.text(
                  "cli.init.list",
                  list.id(),
                  list.profile(),
                  list.understood().size(),
                  list.notUnderstood().size()));
    }
    invocation.terminal().out().println(messages.text("cli.init.written", result.coalition()));
    return ExitCode.OK;
  }
}
