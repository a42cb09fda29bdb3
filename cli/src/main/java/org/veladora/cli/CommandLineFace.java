package org.veladora.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.veladora.app.Configuration;
import org.veladora.app.Configuration.Setting;
import org.veladora.app.FaultLog;
import org.veladora.app.Program;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.report.messages.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads a command line, runs its command, and turns every way in which it can end into a message
/// and an exit code.
public final class CommandLineFace {
  private final Terminal terminal;
  private final Cancel cancel;

  /// Prepares a face.
  ///
  /// @param terminal where it runs
  /// @param cancel asked whether to stop
  public CommandLineFace(Terminal terminal, Cancel cancel) {
    this.terminal = terminal;
    this.cancel = cancel;
  }

  /// Runs a command.
  ///
  /// @param arguments the command line
  /// @return how it ended
  public ExitCode run(String... arguments) {
    Messages messages = messages(Configuration.withoutFile(terminal.environment()), arguments);
    try {
      Configuration configuration = Configuration.load(terminal.environment());
      messages = messages(configuration, arguments);
      return parseAndRun(configuration, messages, arguments);
    } catch (BadInput e) {
      return tell(messages, e.problem(), exitCode(e.problem()));
    } catch (Cancelled _) {
      return tell(messages, Problem.of("C006"), ExitCode.INTERRUPTED);
    } catch (IOException e) {
      return tell(messages, Failures.problem(e), ExitCode.INTERNAL);
    } catch (UncheckedIOException e) {
      return tell(messages, Failures.problem(e), ExitCode.INTERNAL);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fault(messages, e);
    }
  }

  private static ExitCode exitCode(Problem problem) {
    return Failures.isUsage(problem) ? ExitCode.USAGE : ExitCode.BAD_INPUT;
  }

  private ExitCode parseAndRun(Configuration configuration, Messages messages, String... arguments)
      throws IOException {
    CommandLine commandLine = new CommandLine(new Options(messages).root());
    ParseResult parsed;
    try {
      parsed = commandLine.parseArgs(arguments);
    } catch (ParameterException e) {
      return tell(messages, Failures.usage(e), ExitCode.USAGE);
    }
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (parsed.isVersionHelpRequested()) {
      terminal.out().println(Program.NAME);
      return ExitCode.OK;
    }
    if (command.isUsageHelpRequested() || !parsed.hasSubcommand()) {
      command.commandSpec().commandLine().usage(terminal.out());
      return command.isUsageHelpRequested() ? ExitCode.OK : ExitCode.USAGE;
    }
    TerminalProgress progress = new TerminalProgress(terminal.err());
    Invocation invocation =
        new Invocation(terminal, configuration, messages, parsed, command, cancel, progress);
    try {
      return invocation.run();
    } finally {
      progress.end();
    }
  }

  /// The catalogue in the language that the command line asks for, found before the command line is
  /// parsed so that its own mistakes are told in it.
  private static Messages messages(Configuration configuration, String... arguments) {
    List<String> words = Arrays.asList(arguments);
    int at = words.indexOf(Options.LANG);
    Optional<String> flag =
        at >= 0 && at + 1 < words.size()
            ? Optional.of(words.get(at + 1))
            : words.stream()
                .filter(word -> word.startsWith(Options.LANG + "="))
                .map(word -> word.substring(Options.LANG.length() + 1))
                .findFirst();
    String language = configuration.get(Setting.LANG, flag).toLowerCase(Locale.ROOT);
    return Messages.in(language.startsWith("en") ? Language.EN : Language.ES);
  }

  private ExitCode tell(Messages messages, Problem problem, ExitCode code) {
    Messages.Explained explained = messages.problem(problem);
    terminal.err().println(problem.code() + "  " + explained.message());
    terminal.err().println("      " + explained.remedy());
    return code;
  }

  private ExitCode fault(Messages messages, Throwable fault) {
    try {
      String log =
          new FaultLog(Configuration.dataFolder(terminal.environment()))
              .write(fault)
              .getFileName()
              .toString();
      return tell(messages, Problem.of("C900", log), ExitCode.INTERNAL);
    } catch (IOException e) {
      return tell(messages, Problem.of("C901"), ExitCode.INTERNAL);
    }
  }
}
