package org.veladora.app.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.estimation.EstimationScope;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.BadInput;
import org.veladora.model.FieldId;
import org.veladora.model.Language;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;
import org.veladora.report.messages.Messages;

class CoalitionReaderTest {
  private static final String TOML =
      """
      format = 1
      id = "mi-coalicion"
      title = { es = "Conteo", en = "Count" }
      seed = 7
      [population]
      victim = { es = "Persona", en = "Person" }
      closed = true
      strata = "sex"
      referrals = "merge"
      [linkage]
      threshold = 0.9
      draws = 20
      key = "claves/coalition.key"
      [estimation]
      threshold = 0.05
      replicates = 200
      [[list]]
      id = "refugio"
      name = { es = "Refugio", en = "Shelter" }
      files = ["refugio.csv", "refugio-2.csv"]
      profile = "person-list"
      duplicate_free = true
      same_definition = true
      [[list]]
      id = "linea"
      name = { es = "Línea", en = "Hotline" }
      files = ["linea.csv"]
      profile = "linea.toml"
      duplicate_free = false
      same_definition = false
      """;

  @Test
  void everythingDeclaredIsRead() {
    Coalition coalition = CoalitionReader.read("coalition.toml", TOML);
    assertThat(coalition)
        .isEqualTo(
            new Coalition(
                "mi-coalicion",
                new LocalText("Conteo", "Count"),
                7,
                new Population(
                    new LocalText("Persona", "Person"), true, Strata.SEX, ReferralRule.MERGE),
                new LinkageSettings(0.9, 20, "claves/coalition.key", List.of(), false, List.of()),
                new EstimationSettings(0.05, 200, EstimationScope.QUICK),
                List.of(
                    new ListDeclaration(
                        new SourceId("refugio"),
                        new LocalText("Refugio", "Shelter"),
                        List.of("refugio.csv", "refugio-2.csv"),
                        "person-list",
                        true,
                        true),
                    new ListDeclaration(
                        new SourceId("linea"),
                        new LocalText("Línea", "Hotline"),
                        List.of("linea.csv"),
                        "linea.toml",
                        false,
                        false))));
    assertThat(coalition.listIds()).extracting(SourceId::value).containsExactly("refugio", "linea");
  }

  @Test
  void whatMayBeLeftOutHasTheDocumentedDefaults() {
    Coalition coalition =
        CoalitionReader.read(
            "coalition.toml",
            without("seed = 7\n", "strata = \"sex\"\n", "referrals = \"merge\"\n")
                .replaceFirst("(?s)\\[linkage].*?(?=\\[\\[list)", ""));
    assertThat(coalition.seed()).isEqualTo(1);
    assertThat(coalition.linkage())
        .isEqualTo(new LinkageSettings(0.5, 50, "coalition.key", List.of(), false, List.of()));
    assertThat(coalition.estimation())
        .isEqualTo(new EstimationSettings(0.02, 1000, EstimationScope.QUICK));
    assertThat(coalition.population().strata()).isEqualTo(Strata.NONE);
    assertThat(coalition.population().referrals()).isEqualTo(ReferralRule.DROP);
  }

  @Test
  void reviewFilesAreNamedInOrder() {
    String toml =
        TOML.replace("draws = 20\n", "draws = 20\ndecisions = [\"d/ana.csv\", \"luis.csv\"]\n");
    assertThat(CoalitionReader.read("coalition.toml", toml).linkage().decisions())
        .containsExactly("d/ana.csv", "luis.csv");
  }

  private static String comparing(String field, String as) {
    return TOML.replace(
        "[estimation]\n",
        "[[linkage.compare]]\nfield = \"" + field + "\"\nas = \"" + as + "\"\n[estimation]\n");
  }

  @Test
  void furtherFieldsAreComparedAsDeclared() {
    assertThat(
            CoalitionReader.read("coalition.toml", comparing("telefono", "identifier"))
                .linkage()
                .compare())
        .containsExactly(new FurtherField(new FieldId("telefono"), FurtherField.Kind.IDENTIFIER));
  }

  @ParameterizedTest
  @CsvSource({
    "given_name, text, P006",
    "Teléfono, text, P006",
    "curp, identifier, P006",
    "telefono, number, P005"
  })
  void fieldThatLinkageReadsInAnyCaseIsNoFurtherField(String field, String as, String code) {
    assertThatThrownBy(() -> CoalitionReader.read("coalition.toml", comparing(field, as)))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void anEmptyTableOfSettingsHasTheDefaultsToo() {
    String toml =
        TOML.replaceFirst("(?s)(\\[linkage]\n).*?(\\[estimation]\n).*?(?=\\[\\[list)", "$1$2");
    Coalition coalition = CoalitionReader.read("coalition.toml", toml);
    assertThat(coalition.linkage()).isEqualTo(LinkageSettings.DEFAULT);
    assertThat(coalition.estimation()).isEqualTo(EstimationSettings.DEFAULT);
  }

  @Test
  void oneListIsLegal() {
    String toml = TOML.substring(0, TOML.lastIndexOf("[[list]]"));
    assertThat(CoalitionReader.read("coalition.toml", toml).lists()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strata = \"sex\" | strata = \"sexo\" | P005 | 8 | population.strata",
        "referrals = \"merge\" | referrals = \"keep\" | P005 | 9 | population.referrals",
        "closed = true | closed = \"si\" | P004 | 7 | population.closed",
        "closed = true | '' | P003 | 5 | population.closed",
        "victim = | victims = | P002 | 6 | population.victims",
        "[population] | [poblacion] | P002 | 5 | poblacion",
        "en = \"Person\" | fr = \"Person\" | P002 | 6 | population.victim.fr",
        "format = 1 | format = 2 | P007 | 1 | format",
        "id = \"mi-coalicion\" | id = \"Mi coalición\" | P006 | 2 | id",
        "seed = 7 | seed = 7.5 | P004 | 4 | seed",
        "threshold = 0.9 | threshold = 0 | P006 | 11 | linkage.threshold",
        "threshold = 0.9 | threshold = 1.0 | P006 | 11 | linkage.threshold",
        "threshold = 0.9 | threshold = nan | P006 | 11 | linkage.threshold",
        "draws = 20 | draws = 0 | P006 | 12 | linkage.draws",
        "draws = 20 | draws = 9999999999 | P006 | 12 | linkage.draws",
        "draws = 20 | drows = 20 | P002 | 12 | linkage.drows",
        "key = \"claves/coalition.key\" | key = \"/\" | P006 | 13 | linkage.key",
        "draws = 20 | decisions = \"a.csv\" | P004 | 12 | linkage.decisions",
        "draws = 20 | decisions = [\"\"] | P006 | 12 | linkage.decisions",
        "draws = 20 | decisions = [\"a.csv\", \"./a.csv\"] | P008 | 12 | linkage.decisions",
        "threshold = 0.05 | threshold = -1 | P006 | 15 | estimation.threshold",
        "replicates = 200 | replicates = 0 | P006 | 16 | estimation.replicates",
        "id = \"refugio\" | id = \"people\" | P006 | 18 | list[1].id",
        "id = \"linea\" | id = \"refugio\" | P008 | 25 | list[2].id",
        "[\"linea.csv\"] | [] | P003 | 27 | list[2].files",
        "[\"linea.csv\"] | [\"linea.csv\", \"./linea.csv\"] | P008 | 27 | list[2].files",
        "[\"linea.csv\"] | [\"\"] | P006 | 27 | list[2].files",
        "[\"linea.csv\"] | [\"a\\u0000b\"] | P006 | 27 | list[2].files",
        "profile = \"linea.toml\" | '' | P003 | 24 | list[2].profile",
        "duplicate_free = false | '' | P003 | 24 | list[2].duplicate_free",
        "same_definition = false | '' | P003 | 24 | list[2].same_definition",
      })
  void everyMistakeIsToldWithItsPlace(
      String right, String wrong, String code, String line, String key) {
    Problem problem = mistake(right, wrong);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.arguments().subList(0, 2)).containsExactly("coalition.toml", line);
    assertThat(problem.arguments().get(3)).isEqualTo(key);
    Messages.in(Language.ES).problem(problem);
  }

  @Test
  void unknownWordNamesTheNearestAndAllWords() {
    assertThat(mistake("strata = \"sex\"", "strata = \"sexo\"").arguments())
        .endsWith("sexo", "sex", "none, sex, state, age_group");
    assertThat(mistake("referrals = \"merge\"", "referrals = \"dorp\"").arguments())
        .endsWith("dorp", "drop", "drop, merge");
  }

  @Test
  void theSameFileInTwoListsIsTold() {
    Problem problem = mistake("[\"linea.csv\"]", "[\"linea.csv\", \"datos/../refugio.csv\"]");
    assertThat(problem)
        .isEqualTo(
            Problem.of(
                "N001",
                "coalition.toml",
                27,
                1,
                "list[2].files",
                "datos/../refugio.csv",
                "refugio"));
    assertThat(Messages.in(Language.ES).problem(problem).message())
        .contains("coalition.toml", "27", "datos/../refugio.csv", "refugio");
    assertThat(Messages.in(Language.EN).problem(problem).message())
        .contains("coalition.toml", "27", "datos/../refugio.csv", "refugio");
  }

  @Test
  void coalitionWithoutListsIsRefused() {
    String toml = TOML.substring(0, TOML.indexOf("[[list]]"));
    assertThat(problem(toml)).isEqualTo(Problem.of("P003", "coalition.toml", 1, 1, "list"));
  }

  @Test
  void moreListsThanAHistoryHoldsAreRefused() {
    StringBuilder toml = new StringBuilder(TOML);
    for (int i = 3; i <= 41; i++) {
      toml.append(
          TOML.substring(TOML.lastIndexOf("[[list]]"))
              .replace("\"linea\"", "\"l" + i + "\"")
              .replace("linea.csv", "l" + i + ".csv"));
    }
    assertThat(problem(toml.toString()).arguments()).endsWith("list", "41", "1...40");
  }

  @Test
  void recordsHoldTheirBounds() {
    assertThatThrownBy(() -> new LinkageSettings(0.5, 0, "k", List.of(), false, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EstimationSettings(Double.NaN, 10, EstimationScope.QUICK))
        .isInstanceOf(IllegalArgumentException.class);
    Coalition coalition = CoalitionReader.read("coalition.toml", TOML);
    ListDeclaration list = coalition.lists().getFirst();
    assertThatThrownBy(() ->
            new Coalition(
                coalition.id(),
                coalition.title(),
                1,
                coalition.population(),
                coalition.linkage(),
                coalition.estimation(),
                List.of(list, list)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String without(String... parts) {
    String toml = TOML;
    for (String part : parts) {
      assertThat(toml).contains(part);
      toml = toml.replace(part, "");
    }
    return toml;
  }

  private static Problem mistake(String right, String wrong) {
    assertThat(TOML).contains(right);
    return problem(TOML.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
  }

  private static Problem problem(String toml) {
    return catchThrowableOfType(BadInput.class, () -> CoalitionReader.read("coalition.toml", toml))
        .problem();
  }
}
