package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.demo.SimulateUseCase;

/// `veladora simulate SETTINGS --out DIR [--seed N] [--people N]`.
final class SimulateCommand {
  private SimulateCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.out();
    SimulateUseCase.Result result =
        SimulateUseCase.run(
            invocation.first(),
            invocation.number(Options.PEOPLE, SimulateUseCase.AS_SET, 1, 10_000_000),
            invocation.number(Options.SEED, 1, 0, Long.MAX_VALUE / 10),
            out,
            invocation.progress(),
            invocation.cancel());
    invocation
        .terminal()
        .out()
        .println(
            invocation
                .messages()
                .text(
                    "cli.simulate.result",
                    result.victims(),
                    result.documented(),
                    result.records(),
                    result.lists()));
    invocation.say(invocation.messages().text("cli.written", out));
    return ExitCode.OK;
  }
}
