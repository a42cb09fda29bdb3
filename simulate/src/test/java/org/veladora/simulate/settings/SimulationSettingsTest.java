package org.veladora.simulate.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.model.BadInput;
import org.veladora.model.LocalText;
import org.veladora.model.Problem;
import org.veladora.model.SourceId;

class SimulationSettingsTest {
  private static final SimulationSettings EASY = SimulationSettings.named("easy");

  private static ListSettings list(String id, double captured, double outsiders) {
    return new ListSettings(
        new SourceId(id),
        LocalText.same(id),
        ListLayout.PERSON_LIST,
        captured,
        RecordsPerPerson.ONE,
        outsiders,
        true,
        ErrorRates.NONE);
  }

  private static SimulationSettings with(List<Dependence> dependences, List<Referral> referrals) {
    return new SimulationSettings(
        "x",
        EASY.population(),
        List.of(list("a", 0.1, 0), list("b", 0.1, 0)),
        dependences,
        referrals);
  }

  @Test
  void everyNamedSettingHasItsNameAndFiveListsButTheRegisterOne() {
    assertThat(SimulationSettings.listNames())
        .containsExactly("easy", "realistic", "hard", "register");
    for (String name : SimulationSettings.listNames()) {
      assertThat(SimulationSettings.named(name).id()).isEqualTo(name);
      assertThat(SimulationSettings.named(name).lists()).hasSize(name.equals("register") ? 1 : 5);
    }
  }

  @Test
  void realisticHasAllLayoutsAndEveryKindOfErrorAndHardHasMoreOfEach() {
    SimulationSettings realistic = SimulationSettings.named("realistic");
    SimulationSettings hard = SimulationSettings.named("hard");
    assertThat(realistic.lists().stream().map(ListSettings::layout))
        .containsExactlyInAnyOrder(ListLayout.values());
    for (int i = 0; i < 5; i++) {
      for (ErrorKind kind : ErrorKind.values()) {
        double moderate = realistic.lists().get(i).errors().of(kind);
        assertThat(moderate).as("%s", kind).isPositive();
        assertThat(hard.lists().get(i).errors().of(kind)).isGreaterThanOrEqualTo(moderate);
      }
    }
  }

  @Test
  void unknownNameIsTheUsersMistake() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> SimulationSettings.named("medium"))
        .extracting(BadInput::problem)
        .isEqualTo(Problem.of("S001", "medium", "easy, realistic, hard, register"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 100_000_001, Long.MAX_VALUE})
  void numberOfPeopleOutOfRangeIsTheUsersMistake(long people) {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> EASY.withPeople(people))
        .extracting(BadInput::problem)
        .isEqualTo(Problem.of("S002", people, 100_000_000));
  }

  @Test
  void otherNumbersOfPeopleLeaveTheRest() {
    SimulationSettings more = EASY.withPeople(1);
    assertThat(more.population().people()).isEqualTo(1);
    assertThat(more.lists()).isEqualTo(EASY.lists());
  }

  @Test
  void partsThatDoNotFitAreProgrammingErrors() {
    SourceId a = new SourceId("a");
    SourceId b = new SourceId("b");
    Dependence pair = new Dependence(a, b, 1);
    assertThatThrownBy(() -> with(List.of(new Dependence(b, a, 1)), List.of()))
        .hasMessageContaining("in their order");
    assertThatThrownBy(() -> with(List.of(pair, pair), List.of())).hasMessageContaining("once");
    assertThatThrownBy(() -> with(List.of(), List.of(new Referral(a, new SourceId("c"), 0.1))))
        .hasMessageContaining("two of the lists");
    assertThatThrownBy(() ->
            new SimulationSettings(
                "x",
                EASY.population(),
                List.of(list("a", 0.1, 0), list("a", 0.2, 0)),
                List.of(),
                List.of()))
        .hasMessageContaining("ids all different");
    assertThatThrownBy(
            () -> new SimulationSettings("x", EASY.population(), List.of(), List.of(), List.of()))
        .hasMessageContaining("1 to 16 lists");
  }

  @Test
  void valuesOutOfRangeAreProgrammingErrors() {
    assertThatThrownBy(() -> list("a", 0, 0)).hasMessageContaining("capture probability of a");
    assertThatThrownBy(() -> list("a", Double.NaN, 0)).hasMessageContaining("capture probability");
    assertThatThrownBy(() -> list("a", 0.5, 0.6)).hasMessageContaining("share of outsiders of a");
    assertThatThrownBy(() -> ErrorRates.NONE.with(ErrorKind.ALIAS, 1.5))
        .hasMessageContaining("rate of ALIAS");
    assertThatThrownBy(() -> RecordsPerPerson.twice(1.1)).hasMessageContaining("second record");
    assertThatThrownBy(() -> new RecordsPerPerson(0.1, Double.NaN, 2))
        .hasMessageContaining("further record");
    assertThatThrownBy(() -> new RecordsPerPerson(0.1, 0.1, 1))
        .hasMessageContaining("records of a person: 1 to 100");
    assertThatThrownBy(() -> new RecordsPerPerson(0, 0, 2))
        .hasMessageContaining("more than 1 only by chance");
    assertThatThrownBy(() -> new Incident(Incident.Kind.RAID, 1, 0.1))
        .hasMessageContaining("2 to 1000");
    assertThatThrownBy(() -> new AgeBand(5, 4, 1)).hasMessageContaining("ages of a band");
    assertThatThrownBy(() -> new Dependence(new SourceId("a"), new SourceId("b"), Double.NaN))
        .hasMessageContaining("log-odds");
    assertThatThrownBy(() -> new Referral(new SourceId("a"), new SourceId("a"), 0.1))
        .hasMessageContaining("itself");
  }
}
