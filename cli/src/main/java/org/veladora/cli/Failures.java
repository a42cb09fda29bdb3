package org.veladora.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.veladora.model.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Problems for the ways in which a command line, a disk or a file system fails.
final class Failures {
  private static final List<String> USAGE = List.of("C001", "C002", "C003", "C004", "C117");

  private Failures() {}

  /// Whether a problem is of the command line itself.
  static boolean isUsage(Problem problem) {
    return USAGE.contains(problem.code());
  }

  /// A command line that cannot be read.
  static Problem usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          Problem.of(
              "C001",
              unmatched.getUnmatched().getFirst(),
              unmatched.getSuggestions().isEmpty()
                  ? command + " --help"
                  : String.join(", ", unmatched.getSuggestions()));
      case MissingParameterException missing ->
          Problem.of(
              "C002",
              String.join(
                  ", ", missing.getMissing().stream().map(Failures::name).distinct().toList()),
              command + " --help");
      default -> Problem.of("C003", command + " --help");
    };
  }

  /// A file system that fails.
  static Problem problem(IOException e) {
    if (isDiskFull(e)) {
      return Problem.of("C102");
    }
    if (e instanceof AccessDeniedException denied) {
      return Problem.of("C103", name(denied.getFile()));
    }
    if (e instanceof FileSystemException failure) {
      return Problem.of("C104", name(failure.getFile()));
    }
    return Problem.of("C104", "-");
  }

  /// A file system that failed where no checked exception could pass.
  static Problem problem(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null ? Problem.of("C104", "-") : problem(cause);
  }

  private static boolean isDiskFull(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("quota exceeded");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /// The last part of a path: the folders above it stay untold.
  private static String name(String path) {
    return String.valueOf(Path.of(String.valueOf(path)).getFileName());
  }
}
