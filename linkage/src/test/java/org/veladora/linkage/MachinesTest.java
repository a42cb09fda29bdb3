package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.machines.ThisMachine;
import org.veladora.linkage.records.FurtherField;
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

  private static NameText named(String name) {
    return new NameText(name, name);
  }

  /// 2,400 people of whom many share a name, with a file of copies among them, so that blocks are
  /// parted and pairs are left out.
  private static InventedLists crowded() {
    InventedLists lists = new InventedLists(3, 0.1, 0.3);
    List<InventedLists.Invented> people = lists.people(2400);
    LISTS.forEach(list -> lists.addList(list, people, 0.6));
    InventedLists.Invented copied = people.getFirst();
    List<InventedLists.Invented> copies = new ArrayList<>();
    for (int k = 0; k < 90; k++) {
      copies.add(copied);
    }
    lists.addList("a", copies, 1);
    return lists;
  }

  /// All that a linkage says, decimals written out.
  private static List<String> found(LinkageInput input, boolean free, Machines machines) {
    LinkagePlan plan = LinkageEngineTest.plan(free, LISTS);
    LinkageResult result =
        new LinkageEngine(plan, KEY, machines, Long.MAX_VALUE).link(input, Progress.NONE, Cancel.NEVER);
    List<String> found = new ArrayList<>();
    result.clusters().forEach(cluster -> found.add(cluster.id().toString()));
    result.clusters().forEach(c -> c.members().forEach(m -> found.add(m + " " + m.probability())));
    result.draws().forEach(draw -> found.add(draw.people() + ""));
    result.uncertain().forEach(pair -> found.add(pair.toString()));
    result.warnings().forEach(problem -> found.add(problem.code() + problem.arguments()));
    found.add(result.summary().toString());
    return found;
  }
}
