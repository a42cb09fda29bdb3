package org.veladora.cli;

import org.veladora.app.ShippedTitles;

/// `veladora list`: the profiles and definitions that ship with the product.
final class ListCommand {
  private ListCommand() {}

  static ExitCode run(Invocation invocation) {
    invocation.terminal().out().println(invocation.messages().text("cli.list.profiles"));
    ShippedTitles.profiles()
        .forEach((id, title) -> line(invocation, id, title.in(invocation.language())));
    invocation.terminal().out().println();
    invocation.terminal().out().println(invocation.messages().text("cli.list.definitions"));
    ShippedTitles.definitions()
        .forEach((id, title) -> line(invocation, id, title.in(invocation.language())));
    return ExitCode.OK;
  }

  private static void line(Invocation invocation, String id, String title) {
    invocation
        .terminal()
        .out()
        .println("  " + id + " ".repeat(Math.max(1, 32 - id.length())) + title);
  }
}
