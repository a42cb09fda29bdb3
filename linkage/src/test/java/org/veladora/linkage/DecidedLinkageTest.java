package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.review.Decision;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// What reviewers decided holds in the default linkage and in every draw.
@NullMarked
class DecidedLinkageTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final List<String> LISTS = List.of("a", "b", "c");

  private static LinkageResult link(LinkageInput input, boolean free, List<Decision> decisions) {
    List<LinkedSource> sources =
        LISTS.stream().map(id -> new LinkedSource(new SourceId(id), free)).toList();
    LinkagePlan plan = new LinkagePlan(sources, 0.5, 20, 1, Decisions.of(decisions), false);
    return new LinkageEngine(plan, KEY).link(input, Progress.NONE, Cancel.NEVER);
  }

  private static InventedLists faulty() {
    InventedLists lists = new InventedLists(7, 0.3, 0.8);
    List<InventedLists.Invented> people = lists.people(3000);
    LISTS.forEach(list -> lists.addList(list, people, 0.5));
    return lists;
  }

  private static List<RecordRef> refs(LinkageResult result) {
    RecordRef[] refs = new RecordRef[result.defaultLinkage().records()];
    for (Cluster cluster : result.clusters()) {
      cluster.members().forEach(m -> refs[m.record()] = new RecordRef(m.source(), m.recordId()));
    }
    return List.of(refs);
  }

  private static Decision decision(RecordRef left, RecordRef right, Verdict verdict) {
    return Decision.of(left, right, verdict, 0.5, "Ana", "ana.csv:2");
  }

  private static List<LinkageDraw> all(LinkageResult result) {
    List<LinkageDraw> all = new ArrayList<>(result.draws());
    all.add(result.defaultLinkage());
    return all;
  }

  private static boolean isTogether(LinkageDraw draw, UncertainPair pair) {
    return draw.personOf(pair.left()) == draw.personOf(pair.right());
  }

  @Test
  void decisionAgainstTheModelHoldsInTheDefaultAndInEveryDraw() {
    LinkageInput input = faulty().input();
    LinkageResult before = link(input, true, List.of());
    List<RecordRef> refs = refs(before);
    Set<Integer> used = new HashSet<>();
    List<UncertainPair> decided = new ArrayList<>();
    for (UncertainPair pair : before.uncertain()) {
      if (!used.contains(pair.left()) && !used.contains(pair.right())) {
        used.addAll(List.of(pair.left(), pair.right()));
        decided.add(pair);
      }
    }
    assertThat(decided).hasSizeGreaterThan(10);
    List<Decision> decisions =
        decided.stream()
            .map(pair ->
                decision(
                    refs.get(pair.left()),
                    refs.get(pair.right()),
                    pair.linked() ? Verdict.DIFFERENT : Verdict.SAME))
            .toList();
    LinkageResult after = link(input, true, decisions);
    for (LinkageDraw draw : all(after)) {
      assertThat(decided).allMatch(pair -> isTogether(draw, pair) != pair.linked());
    }
    assertThat(after.uncertain())
        .noneMatch(pair ->
            decided.stream().anyMatch(d -> d.left() == pair.left() && d.right() == pair.right()));
  }

  @Test
  void pairThatNoRuleBroughtTogetherIsLinkedByDecision() {
    LinkageInput.Builder builder = LinkageInput.builder();
    builder.add(new SourceId("a"), "1", Records.named("Rosa", "Luna", "Paz", "1990-04-12"));
    builder.add(new SourceId("b"), "1", Records.named("Ximena", "Quiroz", "Tello", "1975-11-30"));
    builder.add(new SourceId("c"), "1", Records.named("Hugo", "Vidal", "Ibarra", "1960-01-02"));
    LinkageInput input = builder.build();
    assertThat(link(input, true, List.of()).defaultLinkage().people()).isEqualTo(3);
    RecordRef rosa = new RecordRef(new SourceId("a"), "1");
    RecordRef ximena = new RecordRef(new SourceId("b"), "1");
    RecordRef hugo = new RecordRef(new SourceId("c"), "1");
    LinkageResult two = link(input, true, List.of(decision(rosa, ximena, Verdict.SAME)));
    assertThat(all(two)).allSatisfy(draw -> assertThat(draw.people()).isEqualTo(2));
    assertThat(two.clusters().getFirst().members())
        .allSatisfy(member -> assertThat(member.probability()).isEqualTo(1));
    LinkageResult one =
        link(
            input,
            true,
            List.of(decision(rosa, ximena, Verdict.SAME), decision(ximena, hugo, Verdict.SAME)));
    assertThat(all(one)).allSatisfy(draw -> assertThat(draw.people()).isEqualTo(1));
  }

  @Test
  void decisionsHoldInGroupsThatAreTooLargeToSample() {
    InventedLists lists = new InventedLists(9, 0, 0);
    List<InventedLists.Invented> people = lists.people(500);
    LISTS.forEach(list -> lists.addList(list, people, 0.4));
    for (int k = 0; k < 540; k++) {
      lists.add("a", 5000 + k, people.getFirst());
    }
    LinkageInput input = lists.input();
    List<RecordRef> refs = refs(link(input, false, List.of()));
    int last = refs.size() - 1;
    List<Decision> decisions =
        List.of(
            decision(refs.get(last), refs.get(last - 1), Verdict.DIFFERENT),
            decision(refs.get(last - 2), refs.get(last - 3), Verdict.SAME),
            decision(refs.get(last - 3), refs.get(1), Verdict.SAME));
    LinkageResult result = link(input, false, decisions);
    assertThat(result.warnings()).anyMatch(warning -> warning.code().equals("L016"));
    for (LinkageDraw draw : all(result)) {
      assertThat(draw.personOf(last)).isNotEqualTo(draw.personOf(last - 1));
      assertThat(draw.personOf(last - 2)).isEqualTo(draw.personOf(last - 3));
      assertThat(draw.personOf(last - 2)).isEqualTo(draw.personOf(1));
    }
  }

  @Test
  void decisionsHoldInGroupsThatAreSampledByChains() {
    InventedLists lists = new InventedLists(10, 0, 0);
    List<InventedLists.Invented> people = lists.people(500);
    LISTS.forEach(list -> lists.addList(list, people, 0.4));
    for (int k = 0; k < 20; k++) {
      lists.add("a", 5000 + k, people.getFirst());
    }
    LinkageInput input = lists.input();
    List<RecordRef> refs = refs(link(input, false, List.of()));
    int last = refs.size() - 1;
    LinkageResult result =
        link(
            input,
            false,
            List.of(
                decision(refs.get(last), refs.get(last - 1), Verdict.DIFFERENT),
                decision(refs.get(last), refs.get(3), Verdict.SAME)));
    for (LinkageDraw draw : all(result)) {
      assertThat(draw.personOf(last)).isNotEqualTo(draw.personOf(last - 1));
      assertThat(draw.personOf(last)).isEqualTo(draw.personOf(3));
    }
  }

  @Test
  void uncertainPairsAreThoseNearAHalfFirst() {
    List<UncertainPair> uncertain = link(faulty().input(), true, List.of()).uncertain();
    assertThat(uncertain)
        .allSatisfy(pair -> {
          assertThat(pair.probability()).isBetween(0.01, 0.99);
          assertThat(pair.left()).isLessThan(pair.right());
        });
    for (int k = 1; k < uncertain.size(); k++) {
      assertThat(Math.abs(uncertain.get(k).probability() - 0.5))
          .isGreaterThanOrEqualTo(Math.abs(uncertain.get(k - 1).probability() - 0.5));
    }
  }

  @Test
  void twoRecordsOfAListWithoutDuplicatesAreNeverDecidedToBeOnePerson() {
    RecordRef one = new RecordRef(new SourceId("a"), "1");
    RecordRef other = new RecordRef(new SourceId("a"), "2");
    Decisions decisions = Decisions.of(List.of(decision(one, other, Verdict.SAME)));
    List<LinkedSource> sources = List.of(new LinkedSource(new SourceId("a"), true));
    assertThatThrownBy(() -> new LinkagePlan(sources, 0.5, 1, 1, decisions, false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("L005");
  }

  @Test
  void decisionAboutARecordThatIsNotThereIsAProgrammingError() {
    LinkageInput.Builder builder = LinkageInput.builder();
    builder.add(new SourceId("a"), "1", Records.named("Rosa", "Luna", "Paz", "1990-04-12"));
    LinkageInput input = builder.build();
    RecordRef one = new RecordRef(new SourceId("a"), "no such record");
    RecordRef other = new RecordRef(new SourceId("b"), "nor this");
    assertThatThrownBy(() -> link(input, true, List.of(decision(one, other, Verdict.SAME))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
