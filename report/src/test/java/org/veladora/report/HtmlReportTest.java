package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.veladora.model.Language;

class HtmlReportTest {
  private static final String RELEASE = HtmlReport.render(Invented.releaseDocument(), Language.ES);
  private static final String OWNER = HtmlReport.render(Invented.ownerDocument(), Language.EN);

  @Test
  void textsAreEscaped() {
    assertThat(RELEASE).contains("&lt;Registro &amp; bitácora&gt;").doesNotContain("<Registro");
  }

  @Test
  void nothingIsFetchedOrRun() {
    assertThat(RELEASE)
        .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(http", "src=");
  }

  @Test
  void everyIdStandsOnceAndEveryReferenceIsMet() {
    for (String html : List.of(RELEASE, OWNER)) {
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
  void chosenLanguageComesFirst() {
    assertThat(RELEASE).startsWith("<!doctype html>\n<html lang=\"es\">");
    assertThat(OWNER).startsWith("<!doctype html>\n<html lang=\"en\">");
    assertThat(OWNER.indexOf("<article class=\"edition\" lang=\"en\">"))
        .isBetween(0, OWNER.indexOf("<article class=\"edition\" lang=\"es\">"));
  }

  @Test
  void onlyTheOwnersViewIsMarked() {
    assertThat(OWNER).contains("<title>NO PUBLICAR · ", "content: \"NO PUBLICAR\"");
    assertThat(RELEASE).doesNotContain("NO PUBLICAR");
  }

  @Test
  void suppressedCellsAreSpoken() {
    assertThat(RELEASE)
        .contains("<span aria-hidden=\"true\">·</span><span class=\"spoken\">suprimida</span>")
        .contains("<span class=\"spoken\">at least 1,311</span>");
  }

  private static List<String> all(String html, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    return matcher.results().map(result -> result.group(1)).toList();
  }
}
