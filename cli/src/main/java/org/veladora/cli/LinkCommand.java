package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.veladora.app.count.ClusterAddress;
import org.veladora.app.count.LinkUseCase;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.Problem;

/// `veladora link COALITION --out DIR [--spark MASTER [--spark-secret FILE]]`.
final class LinkCommand {
  private LinkCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    LinkUseCase.Result result = linked(invocation);
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

  private static LinkUseCase.Result linked(Invocation invocation) throws IOException {
    Path out = invocation.out();
    Path plan = invocation.terminal().folder().resolve(invocation.first());
    Optional<String> address = invocation.findText(Options.SPARK);
    if (address.isEmpty()) {
      return LinkUseCase.run(plan, out, invocation.progress(), invocation.cancel());
    }
    Optional<Path> secret = invocation.findPath(Options.SPARK_SECRET);
    ClusterAddress cluster =
        secret.isPresent()
            ? ClusterAddress.of(address.get(), secret.get())
            : ClusterAddress.of(address.get());
    return LinkUseCase.run(plan, out, cluster, invocation.progress(), invocation.cancel());
  }
}
