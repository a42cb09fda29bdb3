package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.veladora.app.PublishedFiles;
import org.veladora.app.Shipped;
import org.veladora.app.Shipped.DeclarationText;
import org.veladora.app.TableFiles;
import org.veladora.app.TableRequest;
import org.veladora.app.TableResult;
import org.veladora.app.TableUseCase;
import org.veladora.disclosure.Disclosed;
import org.veladora.disclosure.DisclosurePolicy;
import org.veladora.disclosure.Release;
import org.veladora.disclosure.Withheld;
import org.veladora.model.Problem;
import org.veladora.report.messages.Messages;

/// `veladora table DEFINITION FILE... [--with DEFINITION] [--owner]`.
final class TableCommand {
  private TableCommand() {}

  static ExitCode run(Invocation invocation) throws IOException {
    String format = invocation.format();
    TableResult result = TableUseCase.run(request(invocation));
    Optional<Path> out = invocation.findPath(Options.OUT);
    if (out.isPresent()) {
      TableFiles.write(result, out.get(), invocation.language(), invocation.flag(Options.BOM));
      invocation.say(invocation.messages().text("cli.written", out.get()));
    }
    if (invocation.flag(Options.OWNER)) {
      print(invocation, format, result.owner(), result);
      return ExitCode.OK;
    }
    return switch (result.outcome()) {
      case Release release -> {
        print(invocation, format, release, result);
        yield ExitCode.OK;
      }
      case Withheld withheld -> refuse(invocation, withheld);
    };
  }

  private static TableRequest request(Invocation invocation) throws IOException {
    List<String> definitions = new ArrayList<>();
    definitions.add(invocation.first());
    definitions.addAll(invocation.texts(Options.WITH));
    return new TableRequest(
        definitions,
        invocation.files(1),
        published(invocation),
        new DisclosurePolicy(invocation.configuration().k(invocation.findText(Options.K))),
        invocation.recordedCommand(),
        invocation.terminal().folder(),
        invocation.progress(),
        invocation.cancel());
  }

  private static PublishedFiles published(Invocation invocation) throws IOException {
    Optional<Path> file = invocation.findPath(Options.PUBLISHED);
    if (file.isEmpty()) {
      return PublishedFiles.NONE;
    }
    DeclarationText text = Shipped.read(file.get());
    return PublishedFiles.read(text.fileName(), text.toml());
  }

  private static void print(
      Invocation invocation, String format, Disclosed figures, TableResult result) {
    String rendered =
        TableFiles.render(
            result, figures, format, invocation.language(), invocation.flag(Options.BOM));
    invocation.terminal().out().print(rendered);
  }

  private static ExitCode refuse(Invocation invocation, Withheld withheld) {
    for (Problem reason : withheld.reasons()) {
      Messages.Explained explained = invocation.messages().problem(reason);
      invocation.terminal().err().println(reason.code() + "  " + explained.message());
      invocation.terminal().err().println("      " + explained.remedy());
    }
    return ExitCode.REFUSED;
  }
}
