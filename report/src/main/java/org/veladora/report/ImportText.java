package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.ImportWords;

/// Writes the account of an import on a page.
final class ImportText {
  /// The most issues that a terminal shows.
  private static final int MAX_ISSUES = 10;

  private final Messages messages;
  private final ImportWords words;
  private final TextPage page;

  ImportText(Messages messages, TextPage page) {
    this.messages = messages;
    this.words = new ImportWords(messages);
    this.page = page;
  }

  void write(ImportReport report) {
    page.heading(messages.text("report.import.title", report.file().name()));
    page.paragraph(0, messages.text("report.import.profile", report.profile()));
    page.paragraph(0, words.balance(report)).blank();
    List<ImportWords.Line> rows = words.rows(report);
    page.account(
        rows.stream().map(ImportWords.Line::label).toList(),
        rows.stream().map(ImportWords.Line::number).toList());
    page.blank().paragraph(0, words.records(report));
    cells("report.import.sentinels", report.sentinels(), words::sentinel);
    cells("report.import.repaired", report.repaired(), words::repaired);
    cells("report.import.unusable", report.unusable(), words::unusable);
    issues(report);
  }

  private <T> void cells(String key, List<T> items, Function<T, ImportWords.Line> line) {
    if (items.isEmpty()) {
      return;
    }
    page.blank().paragraph(0, messages.text(key) + ":");
    List<String> labels = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    items.stream()
        .map(line)
        .forEach(item -> {
          labels.add(item.label());
          numbers.add(item.number());
        });
    page.account(labels, numbers);
  }

  private void issues(ImportReport report) {
    if (report.issues().isEmpty()) {
      return;
    }
    page.blank().paragraph(0, messages.text("report.import.issues") + ":");
    for (ImportIssue issue : report.issues().subList(0, shown(report))) {
      Messages.Explained explained = messages.problem(issue.problem());
      page.paragraph(2, "- " + words.place(issue) + ": " + explained.message());
      page.paragraph(4, explained.remedy() + " [" + explained.code() + "]");
    }
    long more = report.rowsSetAside() - shown(report);
    if (more > 0) {
      page.paragraph(2, messages.text("report.import.more", FigureText.of(more)));
    }
  }

  private static int shown(ImportReport report) {
    return Math.min(MAX_ISSUES, report.issues().size());
  }
}
