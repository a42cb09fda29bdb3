package org.veladora.report.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;

/// The catalogue of messages in one language.
///
/// The texts of each area lie in `messages/<area>_es.properties` and `<area>_en.properties`
/// (UTF-8), with places `{0}`, `{1}`... that are replaced literally: a value that holds `{1}` is
/// not replaced again. Keys are unique across areas.
public final class Messages {
  /// The areas, one pair of files each.
  static final List<String> AREAS =
      List.of(
          "ingest",
          "declarations",
          "linkage",
          "review",
          "estimation",
          "designs",
          "disclosure",
          "indicators",
          "simulate",
          "count",
          "differences",
          "cli",
          "report");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Messages SPANISH = new Messages(Language.ES, load(Language.ES));
  private static final Messages ENGLISH = new Messages(Language.EN, load(Language.EN));

  private final Language language;
  private final Map<String, String> texts;

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /// A problem in words.
  ///
  /// @param code its stable code, such as `I004`
  /// @param message what is wrong, where, and what was expected
  /// @param remedy the likely next step
  public record Explained(String code, String message, String remedy) {}

  /// The catalogue of a language.
  ///
  /// @param language the language
  /// @return the catalogue; the same at every call
  public static Messages in(Language language) {
    return switch (language) {
      case ES -> SPANISH;
      case EN -> ENGLISH;
    };
  }

  /// The language of the texts.
  ///
  /// @return the language
  public Language language() {
    return language;
  }

  /// A text of the catalogue.
  ///
  /// @param key its key
  /// @param arguments values for the places `{0}`, `{1}`...; those without a place are ignored
  /// @return the text
  /// @throws IllegalArgumentException if there is no such key, or no value for a place
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.code());
    }
    return fill(key, text, arguments);
  }

  /// A text that need not be there, such as the name of a field that a user declared.
  ///
  /// @param key its key
  /// @return the text, or empty where the catalogue does not have it
  public Optional<String> findText(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /// A text of the figures, in the language of the catalogue.
  ///
  /// @param text the text in both languages
  /// @return the text
  public String text(LocalText text) {
    return text.in(language);
  }

  /// A problem in words.
  ///
  /// @param problem the problem
  /// @return its message and remedy
  /// @throws IllegalArgumentException if the catalogue does not know its code, or it lacks a value
  public Explained problem(Problem problem) {
    Object[] arguments = problem.arguments().toArray();
    return new Explained(
        problem.code(),
        text(problem.code() + ".message", arguments),
        text(problem.code() + ".remedy", arguments));
  }

  private static String fill(String key, String text, Object... arguments) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      int index = Integer.parseInt(place.group(1));
      if (index >= arguments.length) {
        throw new IllegalArgumentException("message " + key + " needs a value {" + index + "}");
      }
      place.appendReplacement(filled, Matcher.quoteReplacement(String.valueOf(arguments[index])));
    }
    return place.appendTail(filled).toString();
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> all = new HashMap<>();
    for (String area : AREAS) {
      Properties texts = load(area, language);
      for (String key : texts.stringPropertyNames()) {
        if (all.put(key, texts.getProperty(key)) != null) {
          throw new IllegalStateException("message " + key + " is in two areas");
        }
      }
    }
    return Map.copyOf(all);
  }

  /// The texts of an area.
  ///
  /// @param area one of [#AREAS]
  /// @param language the language
  /// @return key to text; empty where the area has no file
  static Properties load(String area, Language language) {
    Properties texts = new Properties();
    String name = area + "_" + language.code() + ".properties";
    try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
      if (bytes != null) {
        texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue cannot be read: " + name, e);
    }
    return texts;
  }
}
