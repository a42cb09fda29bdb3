package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.linkage.blocking.BlockingRule;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.review.Decision;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.model.Text;

/// Work in parts, as a cluster does it, against the work of one machine.
@NullMarked
class MachinesTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final List<String> LISTS = List.of("a", "b", "c");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void anyNumberOfPartsGivesTheVerySameLinkage(int parts) {
    LinkageInput input = crowded().input();
    assertThat(found(input, false, new MachinesInParts(parts)))
        .isEqualTo(found(input, false, new ThisMachine()));
  }

  @Test
  void partsKnowTheListsThatAreFreeOfDuplicates() {
    LinkageInput input = crowded().input();
    assertThat(found(input, true, new MachinesInParts(5)))
        .isEqualTo(found(input, true, new ThisMachine()))
        .isNotEqualTo(found(input, false, new ThisMachine()));
  }

  @Test
  void morePartsThanRecordsAreNoFault() {
    LinkageInput.Builder few = LinkageInput.builder();
    few.add(new SourceId("a"), "1", Records.named("ANA", "LUNA", "RIOS", "1980-02-03"));
    few.add(new SourceId("b"), "1", Records.named("ANA", "LUNA", "RIOS", "1980-02-03"));
    LinkageInput input = few.build();
    assertThat(found(input, true, new MachinesInParts(9)))
        .isEqualTo(found(input, true, new ThisMachine()));
  }

  @Test
  void furtherFieldsAndNamesOfParticlesTravel() {
    FieldId phone = new FieldId("telefono");
    FieldId street = new FieldId("calle");
    LinkageInput.Builder builder =
        LinkageInput.builder(
            List.of(
                new FurtherField(phone, FurtherField.Kind.IDENTIFIER),
                new FurtherField(street, FurtherField.Kind.TEXT)));
    for (int k = 0; k < 300; k++) {
      Map<FieldId, ClaimValue> values =
          Map.of(
              Fields.GIVEN_NAME,
              named(k % 3 == 0 ? "DE LA" : "Ñ Y " + (char) ('A' + k % 20) + "ETO"),
              phone,
              new Text("55 " + (k % 90)),
              street,
              new Text("Reforma " + (k % 40) + " ǆ ß"));
      builder.add(new SourceId(LISTS.get(k % 3)), Integer.toString(k), Records.of(values));
    }
    LinkageInput input = builder.build();
    assertThat(found(input, false, new MachinesInParts(4)))
        .isEqualTo(found(input, false, new ThisMachine()));
  }

  @Test
  void theBoundOfDatesAndStatesIsThatOfAllParts() {
    LinkageInput input = crowded().input();
    LinkageResult result = linked(input, LinkageEngineTest.plan(false, LISTS), 7);
    BlockingRule rule = BlockingRule.BIRTH_AND_STATE;
    assertThat(result.warnings())
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo("L015");
          assertThat(problem.arguments().getFirst()).isEqualTo(rule.id());
        });
    assertThat(result.summary().blocking())
        .filteredOn(yield -> yield.rule().equals(rule.id()))
        .singleElement()
        .satisfies(yield -> assertThat(yield.pairs()).isBetween(1L, input.size() / 2L));
  }

  @Test
  void otherNamesLinkAcrossParts() {
    InventedLists lists = new InventedLists(5, 0, 0.3);
    List<InventedLists.Invented> people = lists.people(300);
    for (int p = 0; p < people.size(); p++) {
      InventedLists.Invented own = people.get(p);
      InventedLists.Invented other = people.get((p + 1) % people.size());
      lists.add("a", p, own);
      lists.add("b", p, renamed(own, other), nameOf(own) + "; La Sombra");
    }
    LinkageInput input = lists.input();
    LinkageResult result = linked(input, LinkageEngineTest.plan(true, List.of("a", "b")), 6);
    assertThat(result.summary().people()).isLessThan(input.size() - 200);
    assertThat(found(input, true, new MachinesInParts(6)))
        .isEqualTo(found(input, true, new ThisMachine()));
  }

  @Test
  void whatReviewersTeachIsTheSame() {
    LinkageInput input = crowded().input();
    LinkagePlan before = LinkageEngineTest.plan(false, LISTS);
    Decisions decisions = Decisions.of(review(linked(input, before, 1)));
    LinkagePlan plan =
        new LinkagePlan(
            before.sources(), before.threshold(), before.draws(), before.seed(), decisions, true);
    List<String> alone = found(input, plan, new ThisMachine());
    assertThat(alone).anyMatch(line -> line.startsWith("L019"));
    assertThat(found(input, plan, new MachinesInParts(7))).isEqualTo(alone);
  }

  /// That every pair in doubt is of two people.
  private static List<Decision> review(LinkageResult result) {
    Map<Integer, RecordRef> refs = new HashMap<>();
    for (Cluster cluster : result.clusters()) {
      cluster.members().forEach(m -> refs.put(m.record(), new RecordRef(m.source(), m.recordId())));
    }
    return result.uncertain().stream()
        .map(pair -> different(refs.get(pair.left()), refs.get(pair.right())))
        .toList();
  }

  private static Decision different(@Nullable RecordRef left, @Nullable RecordRef right) {
    return Decision.of(
        Objects.requireNonNull(left),
        Objects.requireNonNull(right),
        Verdict.DIFFERENT,
        0,
        "Ana",
        "ana.csv:2");
  }

  private static NameText named(String name) {
    return new NameText(name, name);
  }

  /// 1,000 people of whom many share a name, with a file of copies among them, so that blocks are
  /// parted and pairs are left out; some have other names, and many were born on few days in one
  /// state.
  private static InventedLists crowded() {
    InventedLists lists = new InventedLists(3, 0.1, 0.3);
    List<InventedLists.Invented> people = new ArrayList<>(lists.people(1000));
    for (int p = 0; p < 400; p++) {
      LocalDate day = LocalDate.of(1991, 2, 3).plusDays(p % 60);
      people.set(p, bornOn(people.get(p), day));
    }
    LISTS.forEach(list -> lists.addList(list, people, 0.6));
    for (int p = 0; p < people.size(); p += 5) {
      InventedLists.Invented other = people.get((p + 300) % people.size());
      lists.add("b", p, people.get(p), nameOf(other) + " / La Sombra; " + other.given());
    }
    InventedLists.Invented copied = people.getFirst();
    List<InventedLists.Invented> copies = new ArrayList<>();
    for (int k = 0; k < 90; k++) {
      copies.add(copied);
    }
    lists.addList("a", copies, 1);
    return lists;
  }

  private static InventedLists.Invented bornOn(InventedLists.Invented person, LocalDate day) {
    return new InventedLists.Invented(
        person.given(), person.paternal(), person.maternal(), person.woman(), day, 7);
  }

  private static InventedLists.Invented renamed(
      InventedLists.Invented person, InventedLists.Invented name) {
    return new InventedLists.Invented(
        name.given(),
        name.paternal(),
        name.maternal(),
        person.woman(),
        person.birth(),
        person.state());
  }

  private static String nameOf(InventedLists.Invented person) {
    return person.given() + " " + person.paternal() + " " + person.maternal();
  }

  private static LinkageResult linked(LinkageInput input, LinkagePlan plan, int parts) {
    return linked(input, plan, new MachinesInParts(parts));
  }

  private static LinkageResult linked(LinkageInput input, LinkagePlan plan, Machines machines) {
    return new LinkageEngine(plan, KEY, machines, Long.MAX_VALUE)
        .link(input, Progress.NONE, Cancel.NEVER);
  }

  /// All that a linkage says, decimals written out.
  private static List<String> found(LinkageInput input, boolean free, Machines machines) {
    return found(input, LinkageEngineTest.plan(free, LISTS), machines);
  }

  private static List<String> found(LinkageInput input, LinkagePlan plan, Machines machines) {
    LinkageResult result = linked(input, plan, machines);
    List<String> found = new ArrayList<>();
    result.clusters().forEach(cluster -> found.add(cluster.id().toString()));
    result.clusters().forEach(c -> c.members().forEach(m -> found.add(m + " " + m.probability())));
    result.draws().forEach(draw -> found.add(draw.people() + ""));
    result.uncertain().forEach(pair -> found.add(pair.toString()));
    result.warnings().forEach(problem -> found.add(problem.code() + problem.arguments()));
    found.add(result.at(List.of(0.2, 0.9)).figures().toString());
    found.add(result.summary().toString());
    return found;
  }
}
