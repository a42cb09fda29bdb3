package org.veladora.report.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.veladora.model.Language;
import org.veladora.model.Problem;

class MessagesTest {
  static final List<String> AREAS = Messages.AREAS;
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @FieldSource("AREAS")
  void bothLanguagesHaveTheSameKeysAndPlacesAndNoBlankText(String area) {
    Properties es = Messages.load(area, Language.ES);
    Properties en = Messages.load(area, Language.EN);
    assertThat(es.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : es.stringPropertyNames()) {
      assertThat(es.getProperty(key)).as(key).isNotBlank();
      assertThat(en.getProperty(key)).as(key).isNotBlank();
      assertThat(places(es.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
    }
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void everyMessageOfAProblemHasItsRemedy(String area) {
    for (String key : Messages.load(area, Language.ES).stringPropertyNames()) {
      if (key.matches("[A-Z]\\d{3}\\.message")) {
        String remedy = key.replace(".message", ".remedy");
        assertThat(Messages.in(Language.ES).findText(remedy)).as(remedy).isPresent();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void noKeyStandsTwiceInAFile(String area) throws IOException {
    for (Language language : Language.values()) {
      List<String> keys =
          text(area + "_" + language.code() + ".properties")
              .lines()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  @Test
  void theAreaOfReportsHasTexts() {
    assertThat(Messages.load("report", Language.ES)).isNotEmpty();
  }

  @Test
  void valuesReplacePlacesLiterally() {
    String text = Messages.in(Language.EN).text("report.table.part", "{1} $1 \\", 3);
    assertThat(text).isEqualTo("Part {1} $1 \\ of 3");
  }

  @Test
  void missingKeyIsAProgrammingError() {
    assertThatThrownBy(() -> Messages.in(Language.ES).text("report.nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message report.nothing in es");
  }

  @Test
  void missingValueIsAProgrammingError() {
    assertThatThrownBy(() -> Messages.in(Language.ES).text("report.table.part", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("message report.table.part needs a value {1}");
  }

  @Test
  void problemWithAnUnknownCodeIsAProgrammingError() {
    assertThatThrownBy(() -> Messages.in(Language.ES).problem(Problem.of("Z999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Z999.message");
  }

  private static Set<String> places(String text) {
    return Set.copyOf(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }

  private static String text(String name) throws IOException {
    try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
      return bytes == null ? "" : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
