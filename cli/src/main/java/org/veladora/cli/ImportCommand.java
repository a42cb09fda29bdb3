package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.veladora.app.ImportUseCase;
import org.veladora.model.ImportReport;
import org.veladora.report.JsonImportReport;
import org.veladora.report.TextImportReport;

/// `veladora import FILE... --profile P --out DIR`.
final class ImportCommand {
  private ImportCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.out();
    String format = invocation.format();
    ImportUseCase.Result result =
        ImportUseCase.run(
            new ImportUseCase.Request(
                invocation.files(0),
                invocation.findText(Options.PROFILE).orElse(""),
                out,
                invocation.language(),
                invocation.recordedCommand(),
                invocation.terminal().folder(),
                invocation.progress(),
                invocation.cancel()));
    if (format.equals("json")) {
      invocation
          .terminal()
          .out()
          .print(JsonImportReport.render(result.reports(), result.provenance()));
    } else if (!invocation.flag(Options.QUIET)) {
      for (ImportReport report : result.reports()) {
        invocation.terminal().out().println(TextImportReport.render(report, invocation.language()));
      }
    }
    invocation.say(invocation.messages().text("cli.written", out.resolve("private")));
    return ExitCode.OK;
  }
}
