package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.Cancel;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;
import org.veladora.model.Text;
import org.veladora.names.NameNormaliser;

/// A field that is declared and compares nothing is told, with its lists.
@NullMarked
class FurtherFieldWarningsTest {
  private static final FieldId PHONE = new FieldId("telefono");
  private static final List<String> LISTS = List.of("a", "b", "c");

  /// Three lists, of which some have telephones.
  private static List<Problem> warnings(String having) {
    LinkageInput.Builder input =
        LinkageInput.builder(List.of(new FurtherField(PHONE, FurtherField.Kind.IDENTIFIER)));
    for (String list : LISTS) {
      for (int person = 0; person < 10; person++) {
        ClaimValue name = new NameNormaliser().normalise("Ana" + person + " Luna Ríos");
        Map<FieldId, ClaimValue> values =
            having.contains(list)
                ? Map.of(Fields.FULL_NAME, name, PHONE, new Text("55 0000 00" + person))
                : Map.of(Fields.FULL_NAME, name);
        input.add(new SourceId(list), list + person, Records.of(values));
      }
    }
    return new LinkageEngine(LinkageEngineTest.plan(true, LISTS), PersonKey.of(new byte[32]))
        .link(input.build(), Progress.NONE, Cancel.NEVER)
        .warnings();
  }

  @Test
  void fieldThatNoListHasIsToldWithTheLists() {
    assertThat(warnings("")).contains(Problem.of("L021", "telefono", "a, b, c"));
  }

  @Test
  void fieldThatOneListHasIsToldWithThatListAndTheOthers() {
    assertThat(warnings("b")).contains(Problem.of("L022", "telefono", "b", "a, c"));
  }

  @Test
  void fieldThatTwoListsHaveIsNoFault() {
    assertThat(warnings("ac")).extracting(Problem::code).doesNotContain("L021", "L022");
  }
}
