package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.count.LinkUseCase;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.Problem;

/// `veladora link COALITION --out DIR`.
final class LinkCommand {
  private LinkCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.out();
    LinkUseCase.Result result =
        LinkUseCase.run(
            invocation.terminal().folder().resolve(invocation.first()),
            out,
            invocation.progress(),
            invocation.cancel());
    LinkageSummary summary = result.summary();
    invocation
        .terminal()
        .out()
        .println(
            invocation.messages().text("cli.link.result", summary.records(), summary.people()));
    for (Problem warning : result.warnings()) {
      invocation.say(warning.code() + "  " + invocation.messages().problem(warning).message());
    }
    invocation.say(invocation.messages().text("cli.written", result.clusters()));
    return ExitCode.OK;
  }
}
