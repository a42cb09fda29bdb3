package org.veladora.app.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.ingest.CountUnit;
import org.veladora.ingest.ImportProfile;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

class ProfileReaderTest {
  private static final String TOML =
      """
      format = 1
      id = "lista"
      title = { es = "Lista", en = "List" }
      kind = "persons"
      [layout]
      charset = "UTF-8"
      delimiter = ","
      ignored = ["tipo"]
      [[column]]
      header = "edad"
      field = "age"
      value = "age"
      sentinels = [{ text = "0", means = "unknown" }]
      [[column]]
      header = "fecha"
      field = "event_date"
      value = "date"
      dates = ["dd/MM/yyyy"]
      """;

  @Test
  void profileIsRead() {
    ImportProfile profile = ProfileReader.read("lista.toml", TOML);
    assertThat(profile.requiredHeaders()).containsExactly("edad", "fecha");
    assertThat(profile.knownHeaders()).containsExactly("edad", "fecha", "tipo");
    assertThat(profile.findUnit()).isEmpty();
  }

  @Test
  void everyMistakeIsToldWithItsPlace() {
    assertThat(mistake("value = \"age\"", "value = \"aeg\""))
        .isEqualTo(
            Problem.of(
                "P005",
                "lista.toml",
                12,
                1,
                "column[1].value",
                "aeg",
                "age",
                "text, name, code, age, date, state, municipality"));
    assertThat(mistake("header = \"edad\"", "haeder = \"edad\"").arguments())
        .startsWith("lista.toml", "10", "1", "column[1].haeder", "header");
    assertThat(mistake("field = \"age\"\n", ""))
        .isEqualTo(Problem.of("P003", "lista.toml", 9, 1, "column[1].field"));
    assertThat(mistake("format = 1", "format = 2").code()).isEqualTo("P007");
    assertThat(mistake("field = \"event_date\"", "field = \"age\"").code()).isEqualTo("P008");
    assertThat(mistake("[\"tipo\"]", "[\"edad\"]").code()).isEqualTo("P008");
    assertThat(mistake("dd/MM/yyyy", "dd/MM/yy").arguments())
        .startsWith("lista.toml", "18", "1", "column[2].dates", "dd/MM/yy");
    assertThat(mistake("dates = [\"dd/MM/yyyy\"]", "").code()).isEqualTo("P003");
    assertThat(mistake("id = \"lista\"", "id = \"La Lista\"").code()).isEqualTo("P006");
    assertThat(mistake("delimiter = \",\"", "delimiter = \"ab\"").code()).isEqualTo("P006");
    assertThat(mistake("UTF-8", "UTF8").arguments()).contains("UTF-8");
    assertThat(mistake("value = \"age\"", "value = \"age\"\ndates = [\"yyyy\"]").code())
        .isEqualTo("P006");
    assertThat(mistake("\"persons\"", "\"counts\"").code()).isEqualTo("P003");
    assertThat(mistake("kind =", "kind = =").code()).isEqualTo("P001");
  }

  @ParameterizedTest
  @MethodSource("org.veladora.app.declarations.ShippedProfiles#listIds")
  void shippedProfileIsReadUnderItsId(String id) {
    assertThat(ShippedProfiles.find(id).orElseThrow().id()).isEqualTo(id);
  }

  @Test
  void populationsAndCrimesAreNoPeople() {
    assertThat(ShippedProfiles.find("conapo-state-year").orElseThrow().findUnit())
        .contains(CountUnit.INHABITANTS);
    assertThat(ShippedProfiles.find("sesnsp-2026-wide").orElseThrow().findUnit())
        .contains(CountUnit.CRIMES);
    assertThat(ShippedProfiles.find("otro")).isEmpty();
    assertThatThrownBy(() -> ShippedProfiles.getToml("otro"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "declarations"})
  void everyProblemHasMessageAndRemedyInBothLanguages(String area) throws IOException {
    Properties es = messages(area + "_es");
    Properties en = messages(area + "_en");
    assertThat(es.stringPropertyNames()).isNotEmpty().isEqualTo(en.stringPropertyNames());
    for (String key : es.stringPropertyNames()) {
      String code = key.substring(0, key.indexOf('.'));
      assertThat(es.stringPropertyNames()).contains(code + ".message", code + ".remedy");
      assertThat(places(es.getProperty(key))).isEqualTo(places(en.getProperty(key)));
    }
  }

  private static String places(String message) {
    return message.chars().filter(c -> c >= '0' && c <= '9').sorted().boxed().toList().toString();
  }

  private static Properties messages(String name) throws IOException {
    String resource = "/org/veladora/report/messages/" + name + ".properties";
    Properties properties = new Properties();
    try (InputStream in = ProfileReaderTest.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static Problem mistake(String right, String wrong) {
    assertThat(TOML).contains(right);
    return catchThrowableOfType(
            BadInput.class,
            () ->
                ProfileReader.read(
                    "lista.toml",
                    TOML.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
        .problem();
  }
}
