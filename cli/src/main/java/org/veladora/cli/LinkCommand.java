package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.veladora.app.count.ClusterAddress;
import org.veladora.app.count.LinkUseCase;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;
import org.veladora.report.LinkageText;

/// `veladora link COALITION --out DIR [--thresholds P,P] [--spark MASTER [--spark-secret FILE]]`.
final class LinkCommand {
  private static final int MOST_THRESHOLDS = 20;
  private static final String THRESHOLD = "0?[.][0-9]{1,12}";

  private LinkCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    LinkUseCase.Result result = linked(invocation);
    LinkageSummary summary = result.summary();
    invocation
        .terminal()
        .out()
        .println(
            invocation.messages().text("cli.link.result", summary.records(), summary.people()));
    invocation.terminal().out().println();
    invocation.terminal().out().print(LinkageText.render(summary, invocation.language()));
    for (Problem warning : result.warnings()) {
      invocation.say(warning.code() + "  " + invocation.messages().problem(warning).message());
    }
    invocation.say(invocation.messages().text("cli.written", result.clusters()));
    for (Path file : result.others()) {
      invocation.say(invocation.messages().text("cli.written", file));
    }
    return ExitCode.OK;
  }

  private static LinkUseCase.Result linked(Invocation invocation) throws IOException {
    Path out = invocation.out();
    Path plan = invocation.terminal().folder().resolve(invocation.first());
    List<Double> thresholds = thresholds(invocation);
    Optional<String> address = invocation.findText(Options.SPARK);
    if (address.isEmpty()) {
      return LinkUseCase.run(plan, out, thresholds, invocation.progress(), invocation.cancel());
    }
    Optional<Path> secret = invocation.findPath(Options.SPARK_SECRET);
    ClusterAddress cluster =
        secret.isPresent()
            ? ClusterAddress.of(address.get(), secret.get())
            : ClusterAddress.of(address.get());
    return LinkUseCase.run(
        plan, out, cluster, thresholds, invocation.progress(), invocation.cancel());
  }

  /// The thresholds that were asked for, ascending, each once.
  private static List<Double> thresholds(Invocation invocation) {
    String text = invocation.findText(Options.THRESHOLDS).orElse("");
    TreeSet<Double> thresholds = new TreeSet<>();
    for (String each : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
      double threshold = each.matches(THRESHOLD) ? Double.parseDouble(each) : 0;
      if (threshold < LinkUseCase.LEAST_THRESHOLD || thresholds.size() == MOST_THRESHOLDS) {
        String expected = LinkUseCase.LEAST_THRESHOLD + "...0.999999 (1-" + MOST_THRESHOLDS + ")";
        throw new BadInput(Problem.of("C004", Options.THRESHOLDS, text, expected));
      }
      thresholds.add(threshold);
    }
    return List.copyOf(thresholds);
  }
}
