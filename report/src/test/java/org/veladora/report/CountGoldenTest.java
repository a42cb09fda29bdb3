package org.veladora.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.veladora.model.Language;

class CountGoldenTest {
  @Test
  void ownersCountAsTextInSpanish() throws IOException {
    GoldenFile.check("count-owner_es.txt", CountText.render(InventedCount.owner(), Language.ES));
  }

  @Test
  void publicCountAsTextInEnglish() throws IOException {
    GoldenFile.check("count-public_en.txt", CountText.render(InventedCount.open(), Language.EN));
  }

  @Test
  void ownersCountAsJson() throws IOException {
    GoldenFile.check("count-owner.json", CountJson.render(InventedCount.owner()));
  }

  @Test
  void publicCountAsJson() throws IOException {
    GoldenFile.check("count-public.json", CountJson.render(InventedCount.open()));
  }

  @Test
  void estimateAloneAsTextInEnglish() throws IOException {
    GoldenFile.check("estimate_en.txt", EstimateText.render(InventedCount.declared(), Language.EN));
  }

  @Test
  void estimateAloneAsJson() throws IOException {
    GoldenFile.check(
        "estimate.json", EstimateJson.render(InventedCount.declared(), InventedCount.provenance()));
  }
}
