package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.veladora.model.ImportIssue;
import org.veladora.model.ImportReport;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.report.document.ReportDocument;
import org.veladora.report.messages.Messages;

class ImportIssuesTest {
  /// A row with too many cells, as the importer reports it.
  private static final Problem KNOWN = new Problem("I101", Collections.nCopies(9, "x"));

  @Test
  void issueHasItsPlaceMessageRemedyAndCode() {
    assumeKnown();
    Messages.Explained explained = Messages.in(Language.ES).problem(KNOWN);
    String text = TextImportReport.render(report(1), Language.ES).replaceAll("\\s+", " ");
    assertThat(text)
        .contains("- renglón 1,001, columna 5: " + explained.message())
        .contains(explained.remedy() + " [I101]");
    assertThat(HtmlReport.render(document(report(1)), Language.ES)).contains("[I101]");
  }

  @Test
  void terminalShowsTheFirstTenAndSaysHowManyMore() {
    assumeKnown();
    assertThat(TextImportReport.render(report(12), Language.EN))
        .contains("row 1,010")
        .doesNotContain("row 1,011")
        .contains("and 2 more rows");
  }

  @Test
  void issuesAreWrittenByCodeAndArgumentsInJson() {
    String json =
        JsonImportReport.render(List.of(report(1)), Invented.releaseDocument().provenance());
    assertThat(json)
        .contains("\"line\": 1001,")
        .contains("\"column\": 5,")
        .contains("\"problem\": \"I101\",");
  }

  @Test
  void issueWithAnUnknownCodeIsAProgrammingError() {
    ImportIssue issue = new ImportIssue("luciernaga.csv", 7, 0, Problem.of("Z999"));
    ImportReport report = withIssues(List.of(issue));
    assertThatThrownBy(() -> TextImportReport.render(report, Language.ES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Z999");
  }

  private static void assumeKnown() {
    assumeTrue(
        Messages.in(Language.ES).findText("I101.message").isPresent(),
        "the catalogue of the area ingest is not there");
  }

  private static ImportReport report(int issues) {
    return withIssues(
        LongStream.rangeClosed(1, issues)
            .mapToObj(i -> new ImportIssue("luciernaga.csv", 1_000 + i, 5, KNOWN))
            .toList());
  }

  private static ImportReport withIssues(List<ImportIssue> issues) {
    ImportReport report = Invented.importReport(issues);
    return new ImportReport(
        report.file(),
        report.profile(),
        report.rowsRead(),
        report.rowsAccepted() + report.rowsSetAside() - issues.size(),
        issues.size(),
        report.leftOut(),
        report.records(),
        report.repaired(),
        report.sentinels(),
        report.unusable(),
        issues);
  }

  private static ReportDocument document(ImportReport report) {
    return Invented.document(Invented.ownerView(), List.of(report));
  }
}
