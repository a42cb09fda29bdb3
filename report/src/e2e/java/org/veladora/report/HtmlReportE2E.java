package org.veladora.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.veladora.model.Language;

/// Reports in a real browser: those made of invented figures, and the files named in the system
/// property `veladora.report.files` (comma separated paths).
class HtmlReportE2E {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final int[] WIDTHS = {1280, 320};

  private static final Path FOLDER = Path.of("target", "e2e").toAbsolutePath();
  private static final List<Path> FILES = new ArrayList<>();
  private static Playwright playwright = Playwright.create(options());
  private static Browser browser = launch();

  private static Playwright.CreateOptions options() {
    return new Playwright.CreateOptions()
        .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static Browser launch() {
    String chromium = System.getenv().getOrDefault("VELADORA_CHROMIUM", "/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(ARGUMENTS));
  }

  @BeforeAll
  static void writeReports() throws IOException {
    Files.createDirectories(FOLDER);
    write("release.html", HtmlReport.render(Invented.releaseDocument(), Language.ES));
    write("owner.html", HtmlReport.render(Invented.ownerDocument(), Language.EN));
    write("count-owner.html", HtmlReport.render(InventedCount.owner(), Language.ES));
    write("count-public.html", HtmlReport.render(InventedCount.open(), Language.EN));
    write("wide.html", HtmlReport.render(WideReport.document(), Language.ES));
    Stream.of(System.getProperty("veladora.report.files", "").split(",", -1))
        .filter(name -> !name.isBlank())
        .forEach(name -> FILES.add(Path.of(name.strip()).toAbsolutePath()));
  }

  private static void write(String name, String html) throws IOException {
    FILES.add(Files.writeString(FOLDER.resolve(name), html));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void axeFindsNoViolationInEitherLanguageAtAnyWidthOrColourScheme(Path file) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : WIDTHS) {
        try (BrowserContext context = browser.newContext(scripted(width).setColorScheme(scheme))) {
          Page page = open(context, file);
          for (String language : List.of("es", "en")) {
            choose(page, language);
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations)
                .as("%s in %s at %d, %s", file, language, width, scheme)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void opensWithoutAnyOtherRequest(Path file) {
    try (BrowserContext context = browser.newContext()) {
      List<String> requests = new ArrayList<>();
      context.onRequest(request -> requests.add(request.url()));
      open(context, file);
      assertThat(requests).containsExactly(file.toUri().toString());
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void languageIsChangedByKeyboardWithoutScripts(Path file) {
    Browser.NewContextOptions still = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(still)) {
      Page page = open(context, file);
      String first = page.locator("html").getAttribute("lang");
      String other = first.equals("es") ? "en" : "es";
      assertShown(page, first, other);
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowRight");
      assertShown(page, other, first);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertShown(page, other, first);
      assertThat(page.locator(".switch").isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void nothingOverflowsTheNarrowPage(Path file) {
    try (BrowserContext context = browser.newContext(scripted(320))) {
      Page page = open(context, file);
      for (String language : List.of("es", "en")) {
        choose(page, language);
        page.locator("article:visible details")
            .evaluateAll("all => all.forEach(d => d.open = true)");
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(language).isEqualTo(320);
      }
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    try (BrowserContext context = browser.newContext(scripted(1280))) {
      Page page = open(context, FILES.getFirst());
      page.evaluate("document.querySelector('h1').style.color = '#ddd'");
      page.evaluate("document.querySelector('article').style.width = '3000px'");
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(Rule::getId)
          .contains("color-contrast");
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isGreaterThan(1280);
    }
  }

  @Test
  void ownersViewIsMarkedOnScreenInItsTitleAndInPrint() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, FOLDER.resolve("owner.html"));
      assertThat(page.title()).startsWith("NO PUBLICAR");
      assertThat(page.locator(".owner:visible").innerText()).startsWith("NO PUBLICAR");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Locator running = page.locator(".running:visible");
      assertThat(running.innerText()).isEqualTo("NO PUBLICAR");
      assertThat(running.evaluate("mark => getComputedStyle(mark).position")).isEqualTo("fixed");
    }
  }

  private static Browser.NewContextOptions scripted(int width) {
    return new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(width, 800);
  }

  private static Page open(BrowserContext context, Path file) {
    Page page = context.newPage();
    page.navigate(file.toUri().toString());
    return page;
  }

  private static void choose(Page page, String language) {
    page.locator("label[for=choose-" + language + "]").click();
    assertThat(edition(page, language).isVisible()).isTrue();
  }

  private static void assertShown(Page page, String shown, String hidden) {
    assertThat(edition(page, shown).isVisible()).as(shown).isTrue();
    assertThat(edition(page, hidden).isVisible()).as(hidden).isFalse();
  }

  private static Locator edition(Page page, String language) {
    return page.locator("article[lang=" + language + "]");
  }
}
