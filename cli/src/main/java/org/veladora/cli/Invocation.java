package org.veladora.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.veladora.app.Configuration;
import org.veladora.app.Configuration.Setting;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.report.messages.Messages;
import picocli.CommandLine.ParseResult;

/// One command that was asked for, with what it needs to run.
///
/// @param terminal where it runs
/// @param configuration its settings
/// @param messages the catalogue in the user's language
/// @param root the options before the command
/// @param parsed its own options
/// @param cancel asked whether to stop
/// @param drawing draws progress on a terminal
record Invocation(
    Terminal terminal,
    Configuration configuration,
    Messages messages,
    ParseResult root,
    ParseResult parsed,
    Cancel cancel,
    Progress drawing) {

  private static final List<String> LEFT_OUT = List.of(Options.OUT, Options.LANG, Options.K);
  private static final List<String> UNIMPORTANT = List.of(Options.QUIET, Options.NO_SERVE);

  ExitCode run() throws IOException {
    checkLanguage();
    return switch (name()) {
      case Options.IMPORT -> ImportCommand.run(this);
      case Options.TABLE -> TableCommand.run(this);
      case Options.DEMO -> DemoCommand.run(this);
      case Options.INIT -> InitCommand.run(this);
      case Options.LINK -> LinkCommand.run(this);
      case Options.COUNT -> CountCommand.run(this);
      case Options.ESTIMATE -> EstimateCommand.run(this);
      case Options.SIMULATE -> SimulateCommand.run(this);
      case Options.DIFF -> DiffCommand.run(this);
      case Options.REVIEW -> ReviewCommand.run(this);
      default -> ListCommand.run(this);
    };
  }

  String name() {
    return parsed.commandSpec().name();
  }

  Language language() {
    return messages.language();
  }

  boolean flag(String option) {
    return parsed.hasMatchedOption(option) || root.hasMatchedOption(option);
  }

  Optional<String> findText(String option) {
    String own = parsed.matchedOptionValue(option, (String) null);
    return Optional.ofNullable(own != null ? own : root.matchedOptionValue(option, (String) null));
  }

  Optional<Path> findPath(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (Path) null))
        .map(path -> terminal.folder().resolve(path));
  }

  /// The folder for results, which the command cannot do without.
  Path out() {
    return findPath(Options.OUT)
        .orElseThrow(
            () -> new BadInput(Problem.of("C002", Options.OUT, "veladora " + name() + " --help")));
  }

  /// The first argument.
  String first() {
    return String.valueOf((Object) parsed.matchedPositionalValue(0, ""));
  }

  /// The file that an argument names, which the command cannot do without.
  Path file(int place, String label) {
    String name = String.valueOf((Object) parsed.matchedPositionalValue(place, ""));
    if (name.isEmpty()) {
      throw new BadInput(Problem.of("C002", label, "veladora " + name() + " --help"));
    }
    return terminal.folder().resolve(name);
  }

  /// A whole number within bounds.
  long number(String option, long whenMissing, long least, long most) {
    Optional<String> text = findText(option);
    if (text.isEmpty()) {
      return whenMissing;
    }
    if (text.get().matches("-?[0-9]{1,18}")) {
      long number = Long.parseLong(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BadInput(Problem.of("C004", option, text.get(), least + "..." + most));
  }

  List<String> texts(String option) {
    List<String> texts = parsed.matchedOptionValue(option, List.of());
    return List.copyOf(texts);
  }

  /// The files that an option names.
  List<Path> files(String option) {
    List<Path> files = parsed.matchedOptionValue(option, List.of());
    return files.stream().map(file -> terminal.folder().resolve(file)).toList();
  }

  /// The raw files, at least one.
  List<Path> files(int position) {
    List<Path> files = Objects.requireNonNull(parsed.matchedPositionalValue(position, List.of()));
    if (files.isEmpty()) {
      throw new BadInput(Problem.of("C002", "FILE", "veladora " + name() + " --help"));
    }
    return files.stream().map(file -> terminal.folder().resolve(file)).toList();
  }

  /// What the command prints, checked against what it can.
  String format() {
    List<String> choices = Objects.requireNonNull(Options.FORMATS.get(name()));
    Optional<String> asked = findText(Options.FORMAT);
    String format = configuration.get(Setting.OUTPUT, asked);
    if (choices.contains(format)) {
      return format;
    }
    if (asked.isEmpty()) {
      return choices.getFirst();
    }
    throw new BadInput(Problem.of("C004", Options.FORMAT, format, String.join(", ", choices)));
  }

  private void checkLanguage() {
    String language = configuration.get(Setting.LANG, findText(Options.LANG));
    if (!List.of("es", "en").contains(language)) {
      throw new BadInput(Problem.of("C004", Options.LANG, language, "es, en"));
    }
  }

  Progress progress() {
    return terminal.interactive() && !flag(Options.QUIET) ? drawing : Progress.NONE;
  }

  /// Tells something beside the results; not with `--quiet`.
  void say(String text) {
    if (!flag(Options.QUIET)) {
      terminal.err().println(text);
    }
  }

  /// The command as the provenance record shows it: file names without folders, no `--out`, and the
  /// settings that shape the result said, wherever they came from.
  String recordedCommand() {
    List<String> words = new ArrayList<>(List.of("veladora", name()));
    List<String> original = root.originalArgs();
    List<String> arguments = original.subList(original.indexOf(name()) + 1, original.size());
    boolean skip = false;
    for (String argument : arguments) {
      String option = argument.replaceFirst("=.*", "");
      boolean left = LEFT_OUT.contains(option);
      if (!skip && !left && !UNIMPORTANT.contains(argument)) {
        words.add(withoutFolders(argument));
      }
      skip = left && option.equals(argument);
    }
    words.add(Options.LANG + "=" + language().code());
    if (List.of(Options.TABLE, Options.COUNT).contains(name())) {
      words.add(Options.K + "=" + configuration.k(findText(Options.K)));
    }
    return String.join(" ", words);
  }

  private static String withoutFolders(String argument) {
    int from = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
    String value = argument.substring(from);
    return value.contains("/")
        ? argument.substring(0, from) + Path.of(value).getFileName()
        : argument;
  }
}
