package org.veladora.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.records.FurtherField;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.records.RecordColumnsBuilder;
import org.veladora.model.Answer;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.NameText;
import org.veladora.model.PartialDate;
import org.veladora.model.Place;
import org.veladora.model.Progress;
import org.veladora.model.RecordShape;
import org.veladora.model.SourceId;
import org.veladora.model.SourceRecord;
import org.veladora.model.Text;

/// Pairs of invented records, by the order of adding.
@NullMarked
class CandidatePairsTest {
  private static final FieldId PHONE = new FieldId("telefono");

  private final RecordColumnsBuilder builder =
      new RecordColumnsBuilder(List.of(new FurtherField(PHONE, FurtherField.Kind.IDENTIFIER)));
  private int added;

  private void add(String given, String paternal, String maternal, int birth, int state) {
    add(given, paternal, maternal, birth, state, "");
  }

  private void add(
      String given, String paternal, String maternal, int birth, int state, String phone) {
    Map<FieldId, ClaimValue> values = new HashMap<>();
    put(values, Fields.GIVEN_NAME, given);
    put(values, Fields.PATERNAL_SURNAME, paternal);
    put(values, Fields.MATERNAL_SURNAME, maternal);
    if (birth > 0) {
      PartialDate date = new PartialDate(birth / 10_000, birth / 100 % 100, birth % 100, false);
      values.put(Fields.BIRTH_DATE, date);
    }
    if (state > 0) {
      values.put(Fields.STATE, new Place(Integer.toString(100 + state).substring(1)));
    }
    if (!phone.isEmpty()) {
      values.put(PHONE, new Text(phone));
    }
    List<FieldId> fields = List.copyOf(values.keySet());
    RecordShape shape = new RecordShape("a.csv", fields, fields.stream().map(_ -> 1).toList());
    List<Answer<ClaimValue>> answers =
        fields.stream().map(values::get).map(Answer::stated).toList();
    builder.add(new SourceId("a"), "r" + added, new SourceRecord(shape, 1, answers, Map.of()));
    added++;
  }

  private static void put(Map<FieldId, ClaimValue> values, FieldId field, String name) {
    if (!name.isEmpty()) {
      values.put(field, new NameText(name, name));
    }
  }

  private record Walked(Set<List<Integer>> pairs, long lost) {}

  private Walked walk() {
    RecordColumns records = builder.build();
    PairScope scope = new PairScope(records, new boolean[] {false});
    CandidatePairs pairs = CandidatePairs.of(records, scope, Progress.NONE, Cancel.NEVER);
    Set<List<Integer>> found = new HashSet<>();
    pairs.walk(
        0,
        records.size(),
        (i, others, rules, count) -> {
          for (int k = 0; k < count; k++) {
            assertThat(others[k]).isGreaterThan(i);
            assertThat(rules[k]).isPositive();
            int a = records.addedAs(i);
            int b = records.addedAs(others[k]);
            assertThat(found.add(List.of(Math.min(a, b), Math.max(a, b)))).isTrue();
          }
        });
    long lost = Arrays.stream(pairs.lost()).sum();
    return new Walked(found, lost);
  }

  @Test
  void namesMeetInAnyOrderAndFamiliarFormsMeetTheirNames() {
    add("FRANCISCO", "OCHOA", "LUNA", 0, 0);
    add("PACO", "LUNA", "", 0, 0);
    add("OCHOA", "FRANCISCO", "", 0, 0);
    add("MARIA ELENA", "RIOS", "SOSA", 0, 0);
    add("MARIA", "RIOS", "", 0, 0);
    assertThat(walk().pairs).containsExactlyInAnyOrder(List.of(0, 1), List.of(0, 2));
  }

  @Test
  void dateOfBirthWithDayAndMonthExchangedBringsMisspeltNamesTogether() {
    add("ANA", "XOCOTL", "", 1990_05_07, 0);
    add("ALMA", "XAVIER", "", 1990_07_05, 0);
    add("RUTH", "PEREZ", "", 1990_05_07, 0);
    assertThat(walk().pairs).containsExactly(List.of(0, 1));
  }

  @Test
  void furtherFieldAloneBringsRecordsTogether() {
    add("ANA", "LUNA", "", 0, 0, "55 1234 5678");
    add("RUTH", "PEREZ", "", 0, 0, "5512345678");
    assertThat(walk().pairs).containsExactly(List.of(0, 1));
  }

  @Test
  void dateOfBirthAndStateBringOtherNamesTogetherWhileFewShareThem() {
    add("ANA", "LUNA", "RIOS", 1990_05_17, 9);
    add("RUTH", "PEREZ", "SOSA", 1990_05_17, 9);
    add("OLGA", "VEGA", "CANO", 1990_05_17, 15);
    add("IRIS", "TREJO", "MEZA", 1991_05_17, 9);
    assertThat(walk().pairs).containsExactly(List.of(0, 1));
  }

  @Test
  void datesOfBirthAndStatesThatManyShareBringNobodyTogetherAndAreCounted() {
    String[] names = {"ANA", "RUTH", "OLGA", "IRIS", "ELSA", "DORA", "INES", "ALBA", "LUZ"};
    String[] words = {"LUNA", "PEREZ", "VEGA", "TREJO", "ZUNIGA", "CANO", "MEZA", "FLORES", "KURI"};
    for (int k = 0; k < names.length; k++) {
      add(names[k], words[k], "", 1990_05_17, 9);
    }
    Walked walked = walk();
    assertThat(walked.pairs).doesNotContain(List.of(0, 1), List.of(1, 2));
    assertThat(walked.lost).isGreaterThanOrEqualTo(36);
  }

  @Test
  void recordThatGoesIntoNoPartOfItsBlockIsComparedWithThoseNextToIt() {
    for (int k = 0; k < 9; k++) {
      add("EMILIA", "OCHOA", "GARCIA", 2008_06_02, 32);
    }
    add("EMILIA", "OCHOA", "", 2008_02_06, 17);
    assertThat(walk().pairs).contains(List.of(0, 9), List.of(8, 9));
  }

  @Test
  void fewWhoShareANameAreAllCompared() {
    for (int k = 0; k < BlockBuilder.MAX_RECORDS; k++) {
      add("ANA", "LUNA", "", 1950_01_02 + k * 10_000, 1 + k);
    }
    assertThat(walk().pairs).hasSize(28);
  }

  @Test
  void manyWhoShareANameAreComparedWhereTheyShareMore() {
    for (int k = 0; k < 400; k++) {
      add("ANA", "LUNA", "", 1950_02_13 + k / 10 % 20 * 10_000 + k % 10, 1 + k % 32);
    }
    Walked walked = walk();
    assertThat(walked.pairs).hasSizeBetween(200, 8_000);
    for (int k = 0; k < 400; k++) {
      for (int j = 0; j < k; j++) {
        if (k % 10 == j % 10 && k / 10 % 20 == j / 10 % 20) {
          assertThat(walked.pairs).contains(List.of(j, k));
        }
      }
    }
  }

  @Test
  void copiesOfOneRecordAreComparedWithNeighboursAndTheOthersAreCounted() {
    for (int k = 0; k < 2000; k++) {
      add("ANA", "LUNA", "RIOS", 1990_05_17, 9);
    }
    Walked walked = walk();
    assertThat(walked.pairs).hasSizeBetween(2000, 100_000);
    assertThat(walked.lost).isGreaterThan(1_000_000);
  }

  @Test
  void recordsThatSayNothingMeetNobody() {
    for (int k = 0; k < 50; k++) {
      add("", "", "", 0, 0);
    }
    assertThat(walk().pairs).isEmpty();
  }
}
