package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ImportReportTest {

  @Test
  void everyRowReadIsAcceptedSetAsideOrLeftOut() {
    ImportReport report = report(100, 90, 3, 5, 2);
    assertThat(report.leftOut()).extracting(ImportReport.LeftOut::rows).containsExactly(5L, 2L);
  }

  @Test
  void accountThatDoesNotBalanceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report(100, 90, 3, 5, 1))
        .withMessageContaining("does not balance")
        .withMessageContaining("100 read, 90 accepted, 3 set aside, 6 left out");
    assertThatIllegalArgumentException().isThrownBy(() -> report(100, 95, 3, 5, 2));
  }

  @Test
  void accountWithANegativeEntryIsRefusedThoughItBalances() {
    assertThatIllegalArgumentException().isThrownBy(() -> report(100, 101, -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> report(100, -1, 101, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> report(100, 90, 3, 8, -1));
  }

  @Test
  void reportListsAtMostAThousandIssues() {
    var issue = new ImportIssue("list.csv", 2, 0, Problem.of("I010"));
    var tooMany = java.util.Collections.nCopies(ImportReport.MAX_ISSUES + 1, issue);
    assertThatIllegalArgumentException().isThrownBy(() -> report(2_000, 0, 2_000, tooMany));
    assertThat(report(2_000, 0, 2_000, tooMany.subList(0, ImportReport.MAX_ISSUES)).issues())
        .hasSize(ImportReport.MAX_ISSUES);
  }

  private static ImportReport report(long read, long accepted, long aside, long one, long other) {
    var label = LocalText.same("rule");
    return new ImportReport(
        new SourceFile("list.csv", new FileHash("0".repeat(64)), 1),
        "person-list",
        read,
        accepted,
        aside,
        List.of(
            new ImportReport.LeftOut(new RuleId("one"), label, one),
            new ImportReport.LeftOut(new RuleId("other"), label, other)),
        accepted,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static ImportReport report(
      long read, long accepted, long aside, List<ImportIssue> issues) {
    return new ImportReport(
        new SourceFile("list.csv", new FileHash("0".repeat(64)), 1),
        "person-list",
        read,
        accepted,
        aside,
        List.of(),
        accepted,
        List.of(),
        List.of(),
        List.of(),
        issues);
  }
}
