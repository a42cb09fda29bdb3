package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

@NullMarked
class MemoryNeedTest {
  private static final long MIB = 1 << 20;

  private static Problem refused(Runnable check) {
    List<Problem> problems = new ArrayList<>();
    assertThatThrownBy(check::run)
        .isInstanceOfSatisfying(BadInput.class, e -> problems.add(e.problem()));
    return problems.getFirst();
  }

  @Test
  void messageNamesRecordsNeedWhatThereIsAndTheHeapThatWouldDo() {
    MemoryNeed need = new MemoryNeed(1_000_000, 0, 50, 256 * MIB);
    assertThat(refused(need::check)).isEqualTo(Problem.of("L007", 1_000_000, 512, 256, 564));
  }

  @Test
  void enoughMemoryIsNoFault() {
    assertThatCode(() -> new MemoryNeed(1_000_000, 0, 50, 512 * MIB).check())
        .doesNotThrowAnyException();
    assertThatCode(() -> new MemoryNeed(0, 8, 50, 17 * MIB).check(0)).doesNotThrowAnyException();
  }

  @Test
  void drawsFurtherFieldsAndEntriesBeyondTheUsualTakeMore() {
    long enough = 120 * MIB;
    assertThatCode(() -> new MemoryNeed(200_000, 0, 50, enough).check(2_200_000))
        .doesNotThrowAnyException();
    refused(() -> new MemoryNeed(200_000, 8, 50, enough).check());
    refused(() -> new MemoryNeed(200_000, 0, 200, enough).check());
    refused(() -> new MemoryNeed(200_000, 0, 50, enough).check(3_000_000));
  }

  @Test
  void linkageIsNotBegunWhereThereIsNoMemoryForIt() {
    InventedLists lists = new InventedLists(3, 0, 0);
    List<InventedLists.Invented> people = lists.people(100);
    lists.addList("a", people, 1);
    lists.addList("b", people, 1);
    LinkagePlan plan =
        new LinkagePlan(
            List.of(
                new LinkedSource(new SourceId("a"), true),
                new LinkedSource(new SourceId("b"), true)),
            0.5,
            5,
            1);
    LinkageEngine engine = new LinkageEngine(plan, PersonKey.of(new byte[32]), 16 * MIB);
    List<String> steps = new ArrayList<>();
    Progress progress = (step, _, _) -> steps.add(step);
    Problem problem = refused(() -> engine.link(lists.input(), progress, Cancel.NEVER));
    assertThat(problem.code()).isEqualTo("L007");
    assertThat(steps).isEmpty();
  }
}
