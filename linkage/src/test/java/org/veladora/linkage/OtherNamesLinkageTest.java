package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.InventedLists.Invented;
import org.veladora.linkage.accuracy.ClusterAccuracy;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.PartialDate;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.model.Text;
import org.veladora.names.NameNormaliser;

@NullMarked
class OtherNamesLinkageTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final int PEOPLE = 1500;
  private static final int RENAMED = 300;
  private static final String BIRTH = "1991-05-17";

  /// A shelter gives 300 of its people another name; a second list knows them by it.
  private static InventedLists renamed(boolean told) {
    InventedLists lists = new InventedLists(21, 0.03, 0.1);
    List<Invented> people = lists.people(PEOPLE + RENAMED);
    for (int p = 0; p < PEOPLE; p++) {
      Invented person = people.get(p);
      Invented name = people.get(p < RENAMED ? PEOPLE + p : p);
      if (told && p < RENAMED) {
        lists.add("a", p, person, full(name));
      } else {
        lists.add("a", p, person);
      }
      lists.add("b", p, under(name, person));
    }
    return lists;
  }

  private static Invented under(Invented name, Invented person) {
    return new Invented(
        name.given(),
        name.paternal(),
        name.maternal(),
        person.woman(),
        person.birth(),
        person.state());
  }

  private static String full(Invented name) {
    return name.given() + " " + name.paternal() + " " + name.maternal();
  }

  @Test
  void personOnAnotherListUnderAnAliasIsLinkedThroughIt() {
    assertThat(accuracy(renamed(false)).pairwiseRecall()).isLessThan(0.965);
    ClusterAccuracy told = accuracy(renamed(true));
    assertThat(told.pairwiseRecall()).isGreaterThan(0.98);
    assertThat(told.pairwisePrecision()).isGreaterThan(0.995);
  }

  @Test
  void everyDrawHasThePeopleThatTheSummarySays() {
    LinkageResult result = link(renamed(false).input());
    for (int b = 0; b < result.draws().size(); b += 10) {
      long people = result.draws().get(b).people();
      assertThat(people).isEqualTo(result.summary().peopleByDraw().get(b));
    }
  }

  private static ClusterAccuracy accuracy(InventedLists lists) {
    LinkageResult result = link(lists.input());
    return ClusterAccuracy.of(result.defaultLinkage().toArray(), lists.truth());
  }

  @Test
  void otherNamesThatAgreeWithNobodyChangeNoLink() {
    InventedLists plain = new InventedLists(22, 0.05, 0.1);
    InventedLists named = new InventedLists(22, 0.05, 0.1);
    List<Invented> people = plain.people(1200);
    named.people(1200);
    for (int p = 0; p < 1200; p++) {
      for (String list : List.of("a", "b")) {
        plain.add(list, p, people.get(p));
        named.add(list, p, people.get(p), "QWX" + p + list + " WQX" + p + list);
      }
    }
    int before = link(plain.input()).defaultLinkage().people();
    assertThat(link(named.input()).defaultLinkage().people())
        .isBetween((int) (before * .995), (int) (before * 1.005));
  }

  /// Whoever is called the fair one, as many are, is nobody in particular.
  @Test
  void nicknameThatManyBearLinksNobody() {
    InventedLists lists = new InventedLists(23, 0, 0);
    List<Invented> people = lists.people(1000);
    for (int p = 0; p < 1000; p++) {
      lists.add(p < 500 ? "a" : "b", p, people.get(p), "La Güera");
    }
    assertThat(link(lists.input()).defaultLinkage().people()).isGreaterThanOrEqualTo(998);
  }

  @Test
  void nicknameIsBorneWithTheRecordsOwnSurnames() {
    int[] together = peopleBeside(aliased("La Chata"), "");
    assertThat(together[0]).isEqualTo(together[1]);
    int[] apart = peopleBeside(aliased("La Bebis"), "");
    assertThat(apart[0]).isNotEqualTo(apart[1]);
  }

  @Test
  void recordThatHasAnAliasAloneIsKnownByIt() {
    Map<FieldId, ClaimValue> values = new LinkedHashMap<>();
    values.put(Fields.ALIAS, new Text("Chata Quiroz Tello; La Jefa"));
    values.put(Fields.BIRTH_DATE, PartialDate.of(LocalDate.parse(BIRTH)));
    int[] together = peopleBeside(values, BIRTH);
    assertThat(together[0]).isEqualTo(together[1]);
  }

  @Test
  void aliasWithinTheCellOfTheFullNameIsRead() {
    Map<FieldId, ClaimValue> values = new LinkedHashMap<>();
    values.put(Fields.FULL_NAME, new NameNormaliser().normalise("Eva Ruiz Lara (a) Chata Quiroz"));
    values.put(Fields.BIRTH_DATE, PartialDate.of(LocalDate.parse(BIRTH)));
    int[] together = peopleBeside(values, BIRTH);
    assertThat(together[0]).isEqualTo(together[1]);
  }

  /// The people of a record, and of CHATA QUIROZ TELLO on another list, among 800 others.
  private static int[] peopleBeside(Map<FieldId, ClaimValue> record, String birth) {
    InventedLists others = new InventedLists(24, 0.02, 0.1);
    List<Invented> people = others.people(400);
    others.addList("a", people, 1);
    others.addList("b", people, 1);
    LinkageInput.Builder input = others.builder();
    int one = input.add(new SourceId("a"), "one", Records.of(record));
    int two = input.add(new SourceId("b"), "two", Records.named("CHATA", "QUIROZ", "TELLO", birth));
    int[] labels = link(input.build()).defaultLinkage().toArray();
    return new int[] {labels[one], labels[two]};
  }

  private static Map<FieldId, ClaimValue> aliased(String alias) {
    Map<FieldId, ClaimValue> values = new LinkedHashMap<>();
    NameNormaliser names = new NameNormaliser();
    values.put(Fields.GIVEN_NAME, names.normalise("Rosa Elena"));
    values.put(Fields.PATERNAL_SURNAME, names.normalise("Quiroz"));
    values.put(Fields.MATERNAL_SURNAME, names.normalise("Tello"));
    values.put(Fields.ALIAS, names.normalise(alias));
    return values;
  }

  @Test
  void thousandOtherNamesOfOneRecordAreHeldToEight() {
    InventedLists lists = new InventedLists(25, 0, 0);
    List<Invented> people = lists.people(50);
    StringBuilder many = new StringBuilder();
    for (int k = 0; k < 1000; k++) {
      many.append(people.get(k % 50).given()).append(' ').append("QW").append(k).append("; ");
    }
    for (int p = 0; p < 50; p++) {
      lists.add("a", p, people.get(p), many.toString());
      lists.add("b", p, people.get(p), many.toString());
    }
    LinkageInput input = lists.input();
    assertThat(input.columns().rows()).isEqualTo(100 * 9);
    assertThat(link(input).defaultLinkage().people()).isBetween(45, 55);
  }

  @Test
  void orderOfRowsAndListsChangesNothing() {
    InventedLists lists = renamed(true);
    List<Integer> order = new java.util.ArrayList<>();
    for (int k = 0; k < lists.truth().length; k++) {
      order.add(k);
    }
    java.util.Collections.shuffle(order, new java.util.Random(4));
    int[] one = link(lists.input()).defaultLinkage().toArray();
    int[] other = link(lists.input(order)).defaultLinkage().toArray();
    int[] back = new int[one.length];
    for (int k = 0; k < other.length; k++) {
      back[order.get(k)] = other[k];
    }
    assertThat(ClusterAccuracy.of(back, one).pairwiseF1()).isEqualTo(1);
  }

  private static LinkageResult link(LinkageInput input) {
    List<LinkedSource> sources =
        Arrays.asList("a", "b").stream()
            .map(id -> new LinkedSource(new SourceId(id), true))
            .toList();
    LinkagePlan plan = new LinkagePlan(sources, 0.5, 4, 1);
    return new LinkageEngine(plan, KEY).link(input, Progress.NONE, Cancel.NEVER);
  }
}
