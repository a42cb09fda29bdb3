package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.report.document.ReportDocument;

class ReportDocumentTest {
  @Test
  void accountsOfImportsAreRefusedInARelease() {
    assertThatThrownBy(
            () -> Invented.document(Invented.release(), List.of(Invented.importReport())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("owner only");
  }

  @Test
  void provenanceThatOmitsAFileIsRefused() {
    ProvenanceRecord without = new ProvenanceRecord("v", "c", List.of(), List.of(), 0);
    assertThatThrownBy(() ->
            new ReportDocument(
                LocalText.same("t"),
                List.of(),
                Invented.release(),
                List.of(),
                List.of(),
                List.of(),
                without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("every file");
  }

  @Test
  void onlyAnOwnersViewIsMarkedNotForPublication() {
    assertThat(TextReport.render(Invented.ownerDocument(), Language.ES))
        .startsWith("NO PUBLICAR")
        .containsPattern("NO PUBLICAR.*\\s*$");
    assertThat(TextReport.render(Invented.releaseDocument(), Language.ES))
        .doesNotContain("NO PUBLICAR");
    assertThat(JsonReport.render(Invented.ownerDocument())).contains("\"audience\": \"owner\"");
  }
}
