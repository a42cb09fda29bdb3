package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.veladora.figures.PopulationEstimate;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.OwnerCount;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.PublicLinkage;
import org.veladora.report.document.Truth;

class CountDocumentTest {
  private static final ProvenanceRecord NO_FILES =
      new ProvenanceRecord("v", "c", List.of(), List.of(), 0);

  private static OwnerCount owner(List<PopulationEstimate> estimates, ProvenanceRecord provenance) {
    OwnerCount count = InventedCount.owner();
    return new OwnerCount(
        count.terms(),
        count.lists(),
        count.linkage(),
        List.of(),
        count.overlaps(),
        estimates,
        new Truth.Unknown(),
        provenance);
  }

  @Test
  void aScenarioStandsOnce() {
    PopulationEstimate estimate = InventedCount.declared();
    ProvenanceRecord provenance = InventedCount.provenance();
    assertThatThrownBy(() -> owner(List.of(estimate, estimate), provenance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a count needs at least one scenario, each once");
    assertThatThrownBy(() -> owner(List.of(), provenance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scenario");
  }

  @Test
  void provenanceNamesEveryFile() {
    assertThatThrownBy(() -> owner(List.of(InventedCount.declared()), NO_FILES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("every file");
  }

  @Test
  void aPublicCountNeedsAList() {
    PublicCount count = InventedCount.open();
    assertThatThrownBy(() ->
            new PublicCount(
                count.terms(),
                List.of(),
                count.linkage(),
                count.overlaps(),
                count.estimate(),
                count.truth(),
                count.provenance()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a count needs at least one list, each once");
  }

  @Test
  void publicWeightsAreWholeBitsAndEndAtTen() {
    PublicLinkage linkage = PublicLinkage.of(InventedCount.linkage());
    assertThat(linkage.draws()).isEqualTo(50);
    assertThat(linkage.fields().get(2).levels())
        .extracting(PublicLinkage.Level::bits)
        .containsExactly(10, 3, -3, 0);
    assertThatThrownBy(() -> new PublicLinkage.Level("exact", 11))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thresholdsAreShares() {
    assertThatThrownBy(() -> new CountTerms.Linkage(1.5, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> new CountTerms.Estimation(0.02, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Truth.Invented(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
