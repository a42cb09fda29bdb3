package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.veladora.app.diff.DifferencesUseCase;
import org.veladora.model.BadInput;
import org.veladora.model.Fields;
import org.veladora.model.Problem;
import org.veladora.report.DifferenceJson;
import org.veladora.report.DifferenceText;
import org.veladora.report.document.DifferenceDocument;

/// `veladora diff OLD NEW --out DIR [--profile P] [--key FILE] [--id-field FIELD] [--format
/// text|json]`.
final class DiffCommand {
  private static final String NONE = "none";

  private DiffCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    Path out = invocation.out();
    String format = invocation.format();
    DifferenceDocument document =
        DifferencesUseCase.run(
            new DifferencesUseCase.Request(
                invocation.file(0, Options.OLDER),
                invocation.file(1, Options.NEWER),
                invocation.findText(Options.PROFILE).orElse(""),
                invocation.findPath(Options.KEY).stream().toList(),
                withIds(invocation),
                out,
                invocation.language(),
                invocation.recordedCommand(),
                invocation.terminal().folder(),
                invocation.progress(),
                invocation.cancel()));
    invocation
        .terminal()
        .out()
        .print(
            format.equals("json")
                ? DifferenceJson.render(document)
                : DifferenceText.render(document, invocation.language()));
    invocation.say(invocation.messages().text("cli.written", out.resolve("private")));
    return ExitCode.OK;
  }

  private static boolean withIds(Invocation invocation) {
    List<String> choices = List.of(Fields.SOURCE_RECORD_ID.value(), NONE);
    String field = invocation.findText(Options.ID_FIELD).orElse(choices.getFirst());
    if (!choices.contains(field)) {
      throw new BadInput(Problem.of("C004", Options.ID_FIELD, field, String.join(", ", choices)));
    }
    return !field.equals(NONE);
  }
}
