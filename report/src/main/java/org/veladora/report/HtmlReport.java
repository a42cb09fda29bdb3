package org.veladora.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.veladora.model.Language;
import org.veladora.report.document.Document;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Edition;
import org.veladora.report.page.Page;

/// A report as one HTML file that needs nothing else: no request of any kind, no scripts. It holds
/// both languages; the reader changes between them without scripts, and what is printed is the
/// language chosen.
///
/// All texts are escaped by the templates. An owner's view is marked NO PUBLICAR in its title, on
/// the screen and on each printed page.
public final class HtmlReport {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlReport.class.getClassLoader(),
          "org.veladora.report.templates");

  private HtmlReport() {}

  /// Writes a report.
  ///
  /// @param document the report
  /// @param first the language that is shown when the file opens
  /// @return the file's text
  /// @throws IllegalArgumentException if the catalogue does not know the code of an import's issue
  public static String render(Document document, Language first) {
    List<Edition> editions =
        Arrays.stream(Language.values())
            .sorted(Comparator.comparing(language -> language != first))
            .map(language -> new Edition(Messages.in(language)))
            .toList();
    StringOutput html = new StringOutput();
    TEMPLATES.render("page.jte", new Page(document, editions, style()), html);
    return html.toString();
  }

  private static String style() {
    try (InputStream bytes = HtmlReport.class.getResourceAsStream("report.css")) {
      if (bytes == null) {
        throw new IllegalStateException("the style sheet of reports is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style sheet of reports cannot be read", e);
    }
  }
}
