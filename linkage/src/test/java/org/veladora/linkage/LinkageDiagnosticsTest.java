package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.figures.LinkageDiagnostics;
import org.veladora.figures.LinkageDiagnostics.Clustering;
import org.veladora.figures.LinkageDiagnostics.FieldContent;
import org.veladora.figures.LinkageDiagnostics.ListContent;
import org.veladora.figures.LinkageDiagnostics.Unlinkable;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// What the lists gave a linkage to work with, people at other thresholds, and expected errors.
@NullMarked
class LinkageDiagnosticsTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final List<Double> THRESHOLDS = List.of(0.01, 0.2, 0.5, 0.8, 0.95, 0.9999);

  private static LinkageResult link(LinkageInput input, boolean duplicateFree, String... lists) {
    List<LinkedSource> sources = new ArrayList<>();
    for (String list : lists) {
      sources.add(new LinkedSource(new SourceId(list), duplicateFree));
    }
    LinkagePlan plan = new LinkagePlan(sources, 0.5, 20, 1);
    return new LinkageEngine(plan, KEY).link(input, Progress.NONE, Cancel.NEVER);
  }

  private static LinkageResult hardLists(boolean duplicateFree) {
    InventedLists lists = new InventedLists(7, 0.3, 0.6);
    List<InventedLists.Invented> people = lists.people(900);
    lists.addList("a", people, 0.6);
    lists.addList("b", people, 0.6);
    lists.addList("c", people, 0.6);
    return link(lists.input(), duplicateFree, "a", "b", "c");
  }

  private static void add(LinkageInput.Builder input, String list, int copies, String... name) {
    for (int k = 0; k < copies; k++) {
      String id = String.join("-", name) + k;
      input.add(new SourceId(list), id, Records.named(name[0], name[1], name[2], name[3]));
    }
  }

  @Test
  void valuesOfEachListAreCountedFieldByField() {
    LinkageInput.Builder input = LinkageInput.builder();
    add(input, "a", 3, "ROSA", "LUNA", "", "1990-05-17");
    add(input, "a", 2, "ROSA", "", "", "1990-01-01");
    add(input, "b", 4, "", "PAZ", "RIOS", "");
    LinkageDiagnostics diagnostics = link(input.build(), true, "a", "b").summary().diagnostics();
    assertThat(diagnostics.lists()).hasSize(2);
    ListContent a = diagnostics.lists().getFirst();
    assertThat(a.list()).isEqualTo("a");
    assertThat(a.records()).isEqualTo(5);
    assertThat(counts(a))
        .containsEntry("given_name", 5L)
        .containsEntry("paternal_surname", 3L)
        .containsEntry("maternal_surname", 0L)
        .containsEntry("birth_date", 5L)
        .containsEntry("sex", 0L)
        .containsEntry("curp", 0L);
    assertThat(counts(diagnostics.lists().getLast()))
        .containsEntry("given_name", 0L)
        .containsEntry("maternal_surname", 4L);
  }

  private static Map<String, Long> counts(ListContent list) {
    Map<String, Long> counts = new HashMap<>();
    for (FieldContent field : list.fields()) {
      counts.put(field.field(), field.records());
    }
    return counts;
  }

  /// Records of a frequent given name and nothing else among people who are fully described.
  @Test
  void recordsThatSayTooLittleAreUnlinkableAndFullOnesAreNot() {
    InventedLists lists = new InventedLists(4, 0.02, 0);
    List<InventedLists.Invented> people = lists.people(500);
    lists.addList("a", people, 0.8);
    lists.addList("b", people, 0.8);
    LinkageInput.Builder input = LinkageInput.builder();
    lists.addTo(input);
    add(input, "b", 30, "ROSA", "", "", "");
    LinkageResult result = link(input.build(), true, "a", "b");
    LinkageDiagnostics diagnostics = result.summary().diagnostics();
    assertThat(diagnostics.lists().getFirst().unlinkable()).isZero();
    assertThat(diagnostics.lists().getLast().unlinkable()).isEqualTo(30);
    long before = 0;
    for (Unlinkable at : diagnostics.unlinkable()) {
      assertThat(at.records()).isBetween(before, result.summary().records());
      before = at.records();
    }
    assertThat(diagnostics.unlinkable()).contains(new Unlinkable(result.summary().threshold(), 30));
  }

  @Test
  void whereNothingIsComparedNoRecordCanBeLinked() {
    InventedLists lists = new InventedLists(9, 0, 0);
    lists.addList("a", lists.people(50), 1);
    LinkageDiagnostics diagnostics = link(lists.input(), true, "a").summary().diagnostics();
    assertThat(diagnostics.lists().getFirst().unlinkable()).isEqualTo(50);
    assertThat(diagnostics.errors().people()).isEqualTo(50);
  }

  @Test
  void personOfAHigherThresholdIsWithinOneOfALower() {
    for (boolean duplicateFree : List.of(true, false)) {
      LinkageResult result = hardLists(duplicateFree);
      PeopleByThreshold people = result.at(THRESHOLDS);
      for (int t = 1; t < THRESHOLDS.size(); t++) {
        Map<PersonId, PersonId> within = new HashMap<>();
        for (int i = 0; i < result.defaultLinkage().records(); i++) {
          List<PersonId> of = people.of(i);
          within.putIfAbsent(of.get(t), of.get(t - 1));
          assertThat(within).containsEntry(of.get(t), of.get(t - 1));
        }
      }
      assertThat(people.figures().getFirst().people())
          .isLessThan(people.figures().getLast().people());
    }
  }

  @Test
  void peopleAtThePlansThresholdAreThoseOfTheDefaultLinkage() {
    LinkageResult result = hardLists(true);
    PeopleByThreshold people = result.at(List.of(0.8, 0.5));
    long linked = 0;
    long largest = 0;
    for (Cluster cluster : result.clusters()) {
      int size = cluster.members().size();
      linked += size > 1 ? size : 0;
      largest = Math.max(largest, size);
      for (Member member : cluster.members()) {
        assertThat(people.of(member.record()).getLast()).isEqualTo(cluster.id());
      }
    }
    Clustering expected = new Clustering(0.5, result.summary().people(), linked, largest);
    assertThat(people.figures().getLast()).isEqualTo(expected);
    assertThat(result.summary().diagnostics().clusterings()).contains(expected);
    assertThat(result.summary().diagnostics().clusterings())
        .extracting(Clustering::threshold)
        .containsExactly(0.5, 0.8, 0.9, 0.95, 0.99);
  }

  @Test
  void listsFreeOfDuplicatesAreHonouredAtEveryThreshold() {
    LinkageResult result = hardLists(true);
    PeopleByThreshold people = result.at(THRESHOLDS);
    Set<String> seen = new HashSet<>();
    for (Cluster cluster : result.clusters()) {
      for (Member member : cluster.members()) {
        List<PersonId> of = people.of(member.record());
        for (int t = 0; t < of.size(); t++) {
          assertThat(seen.add(t + " " + of.get(t).value() + " " + member.source())).isTrue();
        }
      }
    }
  }

  @Test
  void thresholdBelowWhichPairsWereNotLookedAtIsNoThreshold() {
    LinkageResult result = hardLists(true);
    assertThatThrownBy(() -> result.at(List.of(0.009)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.01");
    assertThatThrownBy(() -> result.at(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void expectedErrorsAgreeWithPrecisionRecallAndDraws() {
    LinkageResult result = hardLists(false);
    LinkageDiagnostics.ExpectedErrors errors = result.summary().diagnostics().errors();
    double linked = 0;
    for (Cluster cluster : result.clusters()) {
      linked += cluster.members().size() * (cluster.members().size() - 1) / 2.0;
    }
    double right = linked * result.summary().expectedPrecision();
    assertThat(errors.falseLinks()).isCloseTo(linked - right, within(1e-6));
    assertThat(right / (right + errors.missedLinks()))
        .isCloseTo(result.summary().expectedRecall(), within(1e-6));
    double mean = result.draws().stream().mapToInt(LinkageDraw::people).average().orElseThrow();
    assertThat(errors.people() / mean).isCloseTo(1, within(0.01));
  }
}
