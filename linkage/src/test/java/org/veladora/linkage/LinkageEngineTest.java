package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

@NullMarked
class LinkageEngineTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final List<String> LISTS = List.of("a", "b", "c");

  @Test
  void cleanListsAreLinkedAlmostWithoutError() {
    InventedLists lists = overlapping(11, 3000, 0.02, 0.05);
    LinkageResult result = link(lists.input(), plan(true, LISTS));
    ClusterAccuracy accuracy = ClusterAccuracy.of(result.defaultLinkage().toArray(), lists.truth());
    assertThat(accuracy.pairwisePrecision()).isGreaterThan(0.995);
    assertThat(accuracy.pairwiseRecall()).isGreaterThan(0.99);
    assertThat(result.summary().converged()).isTrue();
  }

  @Test
  void numberOfPeopleIsRightWithinOnePercentDespiteFaults() {
    for (int seed = 1; seed <= 3; seed++) {
      InventedLists lists = overlapping(seed, 2000, 0.05, 0.2);
      LinkageResult result = link(lists.input(), plan(true, LISTS));
      double people = Arrays.stream(lists.truth()).distinct().count();
      assertThat(result.defaultLinkage().people())
          .isBetween((int) (people * .99), (int) (people * 1.015));
      assertThat(result.draws())
          .allSatisfy(draw -> assertThat(draw.people() / people).isBetween(.99, 1.015));
    }
  }

  @Test
  void namesakesAreNotMergedWithoutFurtherEvidence() {
    InventedLists lists = new InventedLists(5, 0, 1);
    List<InventedLists.Invented> people = lists.people(6000);
    lists.addList("a", people.subList(0, 3000), 1);
    lists.addList("b", people.subList(3000, 6000), 1);
    LinkageResult result = link(lists.input(), plan(true, List.of("a", "b")));
    assertThat(result.defaultLinkage().people()).isGreaterThan(5990);
  }

  @Test
  void noClusterAndNoDrawHoldsTwoRecordsOfAListFreeOfDuplicates() {
    InventedLists lists = overlapping(7, 800, 0.3, 0.6);
    LinkageInput input = lists.input();
    LinkageResult result = link(input, plan(true, LISTS));
    for (Cluster cluster : result.clusters()) {
      List<SourceId> sources = cluster.members().stream().map(Member::source).toList();
      assertThat(sources).doesNotHaveDuplicates();
    }
    int[] sourceOf = new int[input.size()];
    for (Cluster cluster : result.clusters()) {
      cluster.members().forEach(m -> sourceOf[m.record()] = LISTS.indexOf(m.source().value()));
    }
    for (LinkageDraw draw : result.draws()) {
      Set<Integer> seen = new HashSet<>();
      for (int i = 0; i < input.size(); i++) {
        assertThat(seen.add(draw.personOf(i) * LISTS.size() + sourceOf[i])).isTrue();
      }
    }
  }

  @Test
  void personTwiceOnAListThatMayRepeatPeopleIsOnePerson() {
    InventedLists lists = new InventedLists(3, 0, 0);
    List<InventedLists.Invented> people = lists.people(400);
    lists.addList("a", people, 1);
    lists.addList("a", people.subList(0, 150), 1);
    LinkageResult result = link(lists.input(), plan(false, List.of("a")));
    assertThat(result.defaultLinkage().people()).isEqualTo(400);
  }

  @Test
  void exactCopyOfAListAddsNobody() {
    InventedLists lists = new InventedLists(4, 0, 0);
    List<InventedLists.Invented> people = lists.people(300);
    lists.addList("a", people, 1);
    lists.addList("b", people, 1);
    LinkageResult result = link(lists.input(), plan(true, List.of("a", "b")));
    assertThat(result.defaultLinkage().people()).isEqualTo(300);
    assertThat(result.summary().expectedPrecision()).isGreaterThan(0.99);
  }

  @Test
  void listsThatShareNobodyStayApart() {
    InventedLists lists = new InventedLists(6, 0.05, 0.1);
    List<InventedLists.Invented> people = lists.people(2000);
    lists.addList("a", people.subList(0, 1000), 1);
    lists.addList("b", people.subList(1000, 2000), 1);
    LinkageResult result = link(lists.input(), plan(true, List.of("a", "b")));
    assertThat(result.defaultLinkage().people()).isGreaterThanOrEqualTo(1998);
    assertThat(codes(result)).contains("L014");
  }

  @Test
  void everyRecordADuplicateGivesThePeople() {
    InventedLists lists = new InventedLists(8, 0, 0);
    List<InventedLists.Invented> people = lists.people(300);
    for (int copy = 0; copy < 4; copy++) {
      lists.addList("a", people, 1);
    }
    LinkageResult result = link(lists.input(), plan(false, List.of("a")));
    assertThat(result.defaultLinkage().people()).isEqualTo(300);
  }

  /// What everybody shares tells nobody apart: it is taken for a filler, not for one person.
  @Test
  void valuesThatEveryRecordHasAreNoEvidence() {
    InventedLists lists = new InventedLists(8, 0, 0);
    InventedLists.Invented person = lists.people(1).getFirst();
    for (int k = 0; k < 1200; k++) {
      lists.add("a", 0, person);
    }
    LinkageResult result = link(lists.input(), plan(false, List.of("a")));
    assertThat(codes(result)).contains("L014", "L015");
    assertThat(result.summary().expectedPrecision()).isBetween(0.0, 1.0);
  }

  @Test
  void oneListFreeOfDuplicatesHasNothingToCompare() {
    InventedLists lists = new InventedLists(9, 0, 0);
    lists.addList("a", lists.people(50), 1);
    LinkageResult result = link(lists.input(), plan(true, List.of("a")));
    assertThat(result.defaultLinkage().people()).isEqualTo(50);
    assertThat(result.clusters())
        .allSatisfy(c -> assertThat(c.members().getFirst().probability()).isEqualTo(1));
    assertThat(codes(result)).containsExactly("L012");
  }

  @Test
  void emptyListAndListOfOnePersonAreNoFault() {
    InventedLists lists = new InventedLists(10, 0, 0);
    List<InventedLists.Invented> one = lists.people(1);
    lists.addList("a", one, 1);
    lists.addList("b", one, 1);
    LinkageResult result = link(lists.input(), plan(true, LISTS));
    assertThat(result.defaultLinkage().people()).isEqualTo(1);
    assertThat(codes(result)).contains("L010", "L014");
    LinkageResult nothing = link(LinkageInput.builder().build(), plan(true, LISTS));
    assertThat(nothing.clusters()).isEmpty();
    assertThat(codes(nothing)).containsExactly("L010", "L010", "L010", "L012");
  }

  @Test
  void recordsWithoutANameStayAloneAndAreCounted() {
    LinkageInput.Builder input = LinkageInput.builder();
    for (int k = 0; k < 40; k++) {
      input.add(new SourceId("a"), "a" + k, Records.nameless());
      input.add(new SourceId("b"), "b" + k, Records.nameless());
    }
    LinkageResult result = link(input.build(), plan(true, List.of("a", "b")));
    assertThat(result.defaultLinkage().people()).isEqualTo(80);
    assertThat(result.warnings()).contains(Problem.of("L011", "a", 40, 40));
  }

  @Test
  void namesOfAnyLengthAndAlphabetAreCompared() {
    LinkageInput.Builder input = LinkageInput.builder();
    List<String> names =
        List.of(
            "A".repeat(10_000),
            "A ".repeat(5_000).strip(),
            "😀🎈",
            "עדי לוי",
            "a\u0301na",
            "''",
            "-");
    for (int k = 0; k < names.size(); k++) {
      Map<FieldId, ClaimValue> values =
          Map.of(
              Fields.GIVEN_NAME, new NameText(names.get(k), names.get(k)),
              Fields.PATERNAL_SURNAME, new NameText("LUNA", "LUNA"),
              Fields.BIRTH_DATE, new PartialDate(1990, 5, 3 + k, false));
      input.add(new SourceId("a"), "a" + k, Records.of(values));
      input.add(new SourceId("b"), "b" + k, Records.of(values));
    }
    LinkageResult result = link(input.build(), plan(true, List.of("a", "b")));
    assertThat(result.defaultLinkage().people()).isBetween(names.size(), 2 * names.size());
    assertThat(result.summary().comparedPairs()).isGreaterThanOrEqualTo(names.size());
  }

  @Test
  void recordIdTwiceInOneListIsBadInputThatNamesTheListOnly() {
    LinkageInput.Builder input = LinkageInput.builder();
    input.add(new SourceId("a"), "folio 7", Records.nameless());
    input.add(new SourceId("a"), "folio 7", Records.nameless());
    assertThatThrownBy(input::build)
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.problem()).isEqualTo(Problem.of("L001", "a")));
  }

  @Test
  void sourceDeclaredTwiceIsBadInput() {
    assertThatThrownBy(() -> plan(true, List.of("a", "a")))
        .isInstanceOfSatisfying(
            BadInput.class, e -> assertThat(e.problem()).isEqualTo(Problem.of("L002", "a")));
  }

  @Test
  void sourceOutsideThePlanIsAProgrammingError() {
    LinkageInput.Builder input = LinkageInput.builder();
    input.add(new SourceId("z"), "1", Records.nameless());
    assertThatThrownBy(() -> link(input.build(), plan(true, LISTS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void orderOfRecordsChangesNothing() {
    InventedLists lists = overlapping(12, 500, 0.1, 0.3);
    List<Integer> order = IntStream.range(0, lists.truth().length).boxed().toList();
    LinkageResult one = link(lists.input(order), plan(true, LISTS));
    LinkageResult other = link(lists.input(order.reversed()), plan(true, LISTS.reversed()));
    assertThat(ids(one)).isEqualTo(ids(other));
    assertThat(one.summary().peopleByDraw()).isEqualTo(other.summary().peopleByDraw());
  }

  @Test
  void cancelStopsTheWork() {
    LinkageInput input = overlapping(13, 200, 0.1, 0.1).input();
    LinkageEngine engine = new LinkageEngine(plan(true, LISTS), KEY);
    assertThatThrownBy(() -> engine.link(input, Progress.NONE, () -> true))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void examplesShowNoWholeName() {
    LinkageResult result = link(overlapping(14, 500, 0.1, 0.3).input(), plan(true, LISTS));
    assertThat(result.summary().examples()).hasSizeGreaterThan(4);
    Set<String> values = new HashSet<>();
    result.summary().examples().stream()
        .flatMap(example -> example.fields().stream())
        .flatMap(field -> Stream.of(field.left(), field.right()))
        .forEach(values::add);
    assertThat(values)
        .allSatisfy(value -> assertThat(value).matches("|.?\\*\\*\\*\\*.?|[0-9]{3}\\*|[0-9]{2}"));
  }

  static LinkagePlan plan(boolean duplicateFree, List<String> sources) {
    List<LinkedSource> linked =
        sources.stream().map(s -> new LinkedSource(new SourceId(s), duplicateFree)).toList();
    return new LinkagePlan(linked, 0.5, 20, 1);
  }

  private static LinkageResult link(LinkageInput input, LinkagePlan plan) {
    return new LinkageEngine(plan, KEY).link(input, Progress.NONE, Cancel.NEVER);
  }

  private static InventedLists overlapping(long seed, int people, double faults, double missing) {
    InventedLists lists = new InventedLists(seed, faults, missing);
    List<InventedLists.Invented> all = lists.people(people);
    LISTS.forEach(list -> lists.addList(list, all, 0.4));
    return lists;
  }

  private static List<String> codes(LinkageResult result) {
    return result.warnings().stream().map(Problem::code).toList();
  }

  private static List<String> ids(LinkageResult result) {
    return result.clusters().stream()
        .map(c -> c.id() + " " + c.members().stream().map(Member::recordId).toList())
        .toList();
  }
}
