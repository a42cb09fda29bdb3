package org.veladora.app.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.veladora.model.BadInput;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;

class DeclarationTest {
  private static final String TOML =
      """
      format = 1
      id = "uno"
      title = { es = "Uno", en = "One" }
      cut = 2018-06-03
      rate = 2
      open = true
      ages = [1, 17]
      states = ["01", "02"]

      [words]
      "NO ESPECIFICADO" = "unknown"

      [[column]]
      header = "a.b"

      [[column]]
      header = "c"
      colour = "red"
      """;

  private final Declaration file = Declaration.parse("prueba.toml", TOML);

  @Test
  void gettersGiveTypedValues() {
    assertThat(file.format(1).string("id")).isEqualTo("uno");
    assertThat(file.text("title")).isEqualTo(new LocalText("Uno", "One"));
    assertThat(file.date("cut")).isEqualTo(LocalDate.of(2018, 6, 3));
    assertThat(file.decimal("rate")).isEqualTo(2.0);
    assertThat(file.bool("open", false)).isTrue();
    assertThat(file.bool("closed", true)).isTrue();
    assertThat(file.integers("ages")).containsExactly(1L, 17L);
    assertThat(file.strings("states")).containsExactly("01", "02");
    assertThat(file.strings("none")).isEmpty();
    assertThat(file.words("words")).containsEntry("NO ESPECIFICADO", "unknown");
    assertThat(file.tables("column").getFirst().string("header")).isEqualTo("a.b");
    assertThat(file.findString("nothing")).isEmpty();
    assertThat(file.findInteger("format")).hasValue(1);
  }

  @Test
  void textThatIsNotTomlIsNamedWithItsLine() {
    Problem problem = problemOf(() -> Declaration.parse("mala.toml", "format = 1\nid = \"uno\n"));
    assertThat(problem.code()).isEqualTo("P001");
    assertThat(problem.arguments()).startsWith("mala.toml", "2").endsWith("id = \"uno");
  }

  @Test
  void unknownKeyIsNamedWithTheNearestOne() {
    Declaration column = file.tables("column").get(1);
    Problem problem = problemOf(() -> column.allow("header", "color", "values"));
    assertThat(problem)
        .isEqualTo(
            Problem.of(
                "P002",
                "prueba.toml",
                18,
                1,
                "column[2].colour",
                "color",
                "color, header, values"));
  }

  @Test
  void missingKeyIsNamedWithTheLineOfItsTable() {
    Declaration column = file.tables("column").get(1);
    assertThat(problemOf(() -> column.string("field")))
        .isEqualTo(Problem.of("P003", "prueba.toml", 16, 1, "column[2].field"));
    assertThat(problemOf(() -> file.table("sentinel")))
        .isEqualTo(Problem.of("P003", "prueba.toml", 1, 1, "sentinel"));
  }

  @Test
  void valueOfAnotherTypeIsToldByExample() {
    assertThat(problemOf(() -> file.integer("id")))
        .isEqualTo(Problem.of("P004", "prueba.toml", 2, 1, "id", "1"));
    assertThat(problemOf(() -> file.text("id")).code()).isEqualTo("P004");
    assertThat(problemOf(() -> file.strings("ages")).code()).isEqualTo("P004");
    assertThat(problemOf(() -> file.tables("ages")).code()).isEqualTo("P004");
  }

  @Test
  void unknownWordIsNamedWithTheNearestOne() {
    SequencedMap<String, Integer> choices = new LinkedHashMap<>();
    choices.put("dos", 2);
    choices.put("unos", 1);
    assertThat(problemOf(() -> file.choice("id", choices)))
        .isEqualTo(Problem.of("P005", "prueba.toml", 2, 1, "id", "uno", "unos", "dos, unos"));
  }

  @Test
  void anotherFormatIsRefused() {
    assertThat(problemOf(() -> file.format(2)))
        .isEqualTo(Problem.of("P007", "prueba.toml", 1, 1, "format", 1, 2));
  }

  @Test
  void nearestIgnoresCaseAndCountsEdits() {
    assertThat(Nearest.to("COLUNM", java.util.List.of("kind", "column"))).isEqualTo("column");
    assertThat(Nearest.to("x", java.util.List.of())).isEmpty();
  }

  private static Problem problemOf(ThrowingCallable call) {
    return catchThrowableOfType(BadInput.class, call).problem();
  }
}
