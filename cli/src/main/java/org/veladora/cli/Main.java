package org.veladora.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Starts the command line in a process of its own.
public final class Main {
  private static final long SECONDS_TO_STOP = 20;

  private Main() {}

  /// Runs a command and ends the process with its exit code. Ctrl-C and SIGTERM stop the work,
  /// remove what is unfinished, and end with the code for "interrupted".
  ///
  /// @param arguments the command line
  public static void main(String[] arguments) {
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Thread onSignal = Thread.ofPlatform().unstarted(() -> stopAndWait(stop, ended));
    Runtime.getRuntime().addShutdownHook(onSignal);
    Terminal terminal =
        new Terminal(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.getenv(),
            Path.of(""),
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false));
    ExitCode code = new CommandLineFace(terminal, stop::get).run(arguments);
    terminal.out().flush();
    terminal.err().flush();
    ended.countDown();
    if (!stop.get()) {
      Runtime.getRuntime().removeShutdownHook(onSignal);
      System.exit(code.number());
    }
    Runtime.getRuntime().halt(code.number());
  }

  private static void stopAndWait(AtomicBoolean stop, CountDownLatch ended) {
    stop.set(true);
    try {
      if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 8192),
        descriptor.equals(FileDescriptor.err),
        StandardCharsets.UTF_8);
  }
}
