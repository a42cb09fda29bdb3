package org.veladora.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.veladora.figures.CaptureHistory;
import org.veladora.figures.Captures;

class ImputationTest {
  private static final List<String> LISTS = List.of("A", "B", "C");
  private static final Captures SOME =
      captures(
          history(1, "men", 30),
          history(1, "women", 10),
          history(1, "unknown", 400),
          history(2, "women", 60),
          history(2, "unknown", 300),
          history(4, "unknown", 200),
          history(3, "men", 5));

  @Test
  void oneDrawIsImputedTwentyTimesAndSeveralOnceEach() {
    assertThat(Imputation.of(List.of(SOME), 1)).hasSize(20).doesNotHaveDuplicates();
    assertThat(Imputation.of(List.of(SOME, SOME, SOME), 1)).hasSize(3);
  }

  @Test
  void everybodyKeepsTheirHistoryAndHasAKnownStratum() {
    for (Captures draw : Imputation.of(List.of(SOME), 1)) {
      assertThat(byHistory(draw)).isEqualTo(byHistory(SOME));
      assertThat(Strata.names(List.of(draw))).containsExactly("men", "women");
    }
  }

  @Test
  void peopleOfAKnownStratumStayInIt() {
    for (Captures draw : Imputation.of(List.of(SOME), 1)) {
      for (CaptureHistory known : SOME.histories()) {
        if (!known.stratum().equals(Imputation.UNKNOWN)) {
          assertThat(people(draw, known.lists(), known.stratum()))
              .isGreaterThanOrEqualTo(known.people());
        }
      }
      assertThat(people(draw, 3, "men")).isEqualTo(5);
    }
  }

  @Test
  void sharesAreThoseOfKnownPeopleOfTheSameHistoryWithOnePersonOfEverybody() {
    double women = 70 / 105.0;
    List<Captures> draws = Imputation.of(List.of(SOME), 1);

    // Deviations of the means of 20 draws: 0.0056, 0.002 and 0.0075.
    assertThat(drawn(draws, 1, 10) / 400).isCloseTo((10 + women) / 41, within(0.02));
    assertThat(drawn(draws, 2, 60) / 300).isCloseTo((60 + women) / 61, within(0.01));
    assertThat(drawn(draws, 4, 0) / 200).isCloseTo(women, within(0.03));
  }

  @Test
  void incidentsKeepTheirPeopleAndAddUpToTheHistories() {
    List<Captures.Incident> incidents =
        List.of(
            new Captures.Incident(List.of(history(1, "unknown", 4), history(3, "men", 1))),
            new Captures.Incident(List.of(history(1, "women", 7), history(2, "unknown", 2))),
            new Captures.Incident(List.of(history(1, "unknown", 1))));
    Captures grouped =
        new Captures(
            LISTS,
            List.of(
                history(1, "unknown", 5),
                history(1, "women", 7),
                history(2, "unknown", 2),
                history(3, "men", 1)),
            incidents);

    for (Captures draw : Imputation.of(List.of(grouped), 9)) {
      // The constructor of Captures refuses incidents that do not add up to the histories.
      assertThat(byHistory(draw)).isEqualTo(byHistory(grouped));
      assertThat(draw.incidents()).hasSize(3);
      for (int at = 0; at < 3; at++) {
        assertThat(byHistory(new Captures(LISTS, draw.incidents().get(at).people(), List.of())))
            .isEqualTo(byHistory(new Captures(LISTS, incidents.get(at).people(), List.of())));
      }
      assertThat(Strata.names(List.of(draw))).doesNotContain(Imputation.UNKNOWN);
    }
  }

  @Test
  void drawsStayAsTheyAreWhereNothingIsUnknownOrNothingIsKnown() {
    List<Captures> known = List.of(captures(history(1, "men", 5), history(2, "women", 6)));
    List<Captures> unknown = List.of(captures(history(1, "unknown", 5), history(2, "unknown", 6)));
    List<Captures> oneUnknown = List.of(SOME, unknown.getFirst());

    assertThat(Imputation.of(known, 1)).isEqualTo(known);
    assertThat(Imputation.of(unknown, 1)).isEqualTo(unknown);
    assertThat(Imputation.of(oneUnknown, 1)).isEqualTo(oneUnknown);
  }

  @Test
  void sameSeedGivesTheSameStrata() {
    assertThat(Imputation.of(List.of(SOME), 4)).isEqualTo(Imputation.of(List.of(SOME), 4));
    assertThat(Imputation.of(List.of(SOME), 4)).isNotEqualTo(Imputation.of(List.of(SOME), 5));
  }

  @Test
  void peopleOfUnknownStratumAreCountedInTheFirstDraw() {
    assertThat(Imputation.countUnknown(Collections.nCopies(2, SOME))).isEqualTo(900);
  }

  /// The mean number of women who were of unknown stratum.
  private static double drawn(List<Captures> draws, long lists, long known) {
    return draws.stream()
        .mapToLong(draw -> people(draw, lists, "women") - known)
        .average()
        .orElseThrow();
  }

  private static long people(Captures captures, long lists, String stratum) {
    return captures.histories().stream()
        .filter(each -> each.lists() == lists && each.stratum().equals(stratum))
        .mapToLong(CaptureHistory::people)
        .sum();
  }

  private static Map<Long, Long> byHistory(Captures captures) {
    Map<Long, Long> people = new TreeMap<>();
    for (CaptureHistory history : captures.histories()) {
      people.merge(history.lists(), history.people(), Long::sum);
    }
    return people;
  }

  private static CaptureHistory history(long lists, String stratum, long people) {
    return new CaptureHistory(lists, stratum, people);
  }

  private static Captures captures(CaptureHistory... histories) {
    return new Captures(LISTS, List.of(histories), List.of());
  }
}
