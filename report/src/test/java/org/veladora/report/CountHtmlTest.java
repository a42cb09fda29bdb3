package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.veladora.model.Language;

class CountHtmlTest {
  private static final String OWNER = HtmlReport.render(InventedCount.owner(), Language.ES);
  private static final String PUBLIC = HtmlReport.render(InventedCount.open(), Language.EN);
  private static final List<String> SECTIONS =
      List.of("figures", "lists", "linkage", "overlaps", "estimates", "changes", "terms");

  @Test
  void sectionsStandInTheirOrderAfterTheAnswer() {
    for (String html : List.of(OWNER, PUBLIC)) {
      int before = html.indexOf("class=\"answer\"");
      for (String section : SECTIONS) {
        int at = html.indexOf("<h2 id=\"" + section + "-");
        assertThat(at).as(section).isGreaterThan(before);
        before = at;
      }
      assertThat(html.indexOf("<h2 id=\"provenance-")).isGreaterThan(before);
    }
  }

  @Test
  void everyIdStandsOnceAndEveryReferenceIsMet() {
    for (String html : List.of(OWNER, PUBLIC)) {
      List<String> ids = all(html, " id=\"([^\"]+)\"");
      assertThat(ids).doesNotHaveDuplicates();
      Set<String> wanted = new TreeSet<>(all(html, "url\\(#([^)]+)\\)"));
      wanted.addAll(all(html, "href=\"#([^\"]+)\""));
      all(html, "aria-labelledby=\"([^\"]+)\"")
          .forEach(value -> wanted.addAll(List.of(value.split(" ", -1))));
      assertThat(ids).containsAll(wanted);
    }
  }

  @Test
  void everyChartIsFollowedByATable() {
    for (String html : List.of(OWNER, PUBLIC)) {
      List<String> parts = List.of(html.split("<figure class=\"chart", -1));
      assertThat(parts).hasSizeGreaterThan(8);
      for (String part : parts.subList(1, parts.size())) {
        int end = part.indexOf("</section>");
        assertThat(end < 0 ? part : part.substring(0, end)).contains("<table>");
      }
    }
  }

  @Test
  void textsAreEscaped() {
    assertThat(OWNER).contains("Fiscalía &lt;X&gt;").doesNotContain("Fiscalía <X>");
    assertThat(PUBLIC).contains("Fiscalía &lt;X&gt;").doesNotContain("Fiscalía <X>");
  }

  @Test
  void nothingIsFetchedOrRun() {
    for (String html : List.of(OWNER, PUBLIC)) {
      assertThat(html)
          .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
          .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(http", "src=");
    }
  }

  @Test
  void onlyTheOwnersCountIsMarked() {
    assertThat(OWNER).contains("<title>NO PUBLICAR · ", "content: \"NO PUBLICAR\"");
    assertThat(PUBLIC).doesNotContain("NO PUBLICAR");
  }

  @Test
  void aRefusalIsNeverDrawnAsANumber() {
    String refused = ">no se estima [Z901]</text>";
    assertThat(OWNER).contains(refused);
    String row = OWNER.substring(OWNER.indexOf(refused) + refused.length());
    assertThat(row.substring(0, row.indexOf("<text")))
        .contains("class=\"gap empty\"")
        .doesNotContain("class=\"span", "<circle");
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(result -> result.group(1)).toList();
  }
}
