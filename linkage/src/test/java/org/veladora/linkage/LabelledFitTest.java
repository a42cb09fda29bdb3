package org.veladora.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.veladora.figures.LinkageSummary;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;
import org.veladora.linkage.comparison.RecordComparison;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.review.Decision;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordRef;
import org.veladora.linkage.review.Verdict;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.model.SourceId;

/// Two small lists of names alone, 25 people on both, half of the names with a slip: too little for
/// a fit to learn from by itself.
@NullMarked
class LabelledFitTest {
  private static final PersonKey KEY = PersonKey.of(new byte[32]);
  private static final SourceId A = new SourceId("a");
  private static final SourceId B = new SourceId("b");
  private static final int BOTH = 25;
  private static final int EACH = 500;

  /// Record -> person.
  private final List<Integer> truth = new ArrayList<>();

  private LinkageInput lists(int seed) {
    truth.clear();
    SplittableRandom random = new SplittableRandom(seed);
    List<InventedLists.Invented> people = new InventedLists(seed, 0, 0).people(2 * EACH - BOTH);
    LinkageInput.Builder input = LinkageInput.builder();
    for (int p = 0; p < EACH; p++) {
      InventedLists.Invented person = people.get(p);
      String second = person.maternal();
      input.add(A, "a" + p, Records.named(person.given(), person.paternal(), second, ""));
      truth.add(p);
    }
    for (int p = EACH - BOTH; p < people.size(); p++) {
      String given = slipped(people.get(p).given(), random);
      String surname = slipped(people.get(p).paternal(), random);
      input.add(B, "b" + p, Records.named(given, surname, "", ""));
      truth.add(p);
    }
    return input.build();
  }

  private static String slipped(String name, SplittableRandom random) {
    if (random.nextBoolean()) {
      return name;
    }
    int at = 1 + random.nextInt(name.length() - 1);
    return name.substring(0, at) + (char) ('A' + random.nextInt(26)) + name.substring(at + 1);
  }

  private static LinkageResult link(LinkageInput input, List<Decision> decisions, boolean learns) {
    List<LinkedSource> sources = List.of(new LinkedSource(A, true), new LinkedSource(B, true));
    LinkagePlan plan = new LinkagePlan(sources, 0.5, 2, 1, Decisions.of(decisions), learns);
    return new LinkageEngine(plan, KEY).link(input, Progress.NONE, Cancel.NEVER);
  }

  /// What reviewers who know the truth say of the doubtful pairs.
  private List<Decision> review(LinkageResult result) {
    RecordRef[] refs = new RecordRef[truth.size()];
    for (Cluster cluster : result.clusters()) {
      cluster.members().forEach(m -> refs[m.record()] = new RecordRef(m.source(), m.recordId()));
    }
    List<Decision> decisions = new ArrayList<>();
    for (UncertainPair pair : result.uncertain()) {
      boolean same = truth.get(pair.left()).equals(truth.get(pair.right()));
      decisions.add(decision(refs[pair.left()], refs[pair.right()], same));
    }
    return decisions;
  }

  private static Decision decision(RecordRef left, RecordRef right, boolean same) {
    Verdict verdict = same ? Verdict.SAME : Verdict.DIFFERENT;
    return Decision.of(left, right, verdict, same ? 1 : 0, "Ana", "ana.csv:2");
  }

  /// How far m of given name and first surname is from the share of each level among the pairs that
  /// are one person: half the sum of the differences, mean of both fields.
  private double distance(LinkageResult result, RecordColumns records) {
    RecordComparison comparison = new RecordComparison(records);
    double distance = 0;
    for (ComparedField field : List.of(ComparedField.GIVEN_NAME, ComparedField.PATERNAL_SURNAME)) {
      double[] shares = new double[field.levels()];
      for (int i = 0; i < records.size(); i++) {
        for (int j = i + 1; j < records.size(); j++) {
          if (truth.get(records.addedAs(i)).equals(truth.get(records.addedAs(j)))) {
            shares[Pattern.level(comparison.pattern(i, j), field.index())] += 1.0 / BOTH;
          }
        }
      }
      List<LinkageSummary.Level> levels = result.summary().fields().get(field.index()).levels();
      for (int level = 0; level < field.missing(); level++) {
        distance += Math.abs(shares[level] - levels.get(level).m()) / 4;
      }
    }
    return distance;
  }

  @Test
  void labelsBringTheModelNearerToTheTruthInFewerIterations() {
    double alone = 0;
    double labelled = 0;
    for (int seed = 1; seed <= 3; seed++) {
      LinkageInput input = lists(seed);
      List<Decision> decisions = review(link(input, List.of(), false));
      LinkageResult without = link(input, decisions, false);
      LinkageResult with = link(input, decisions, true);
      alone += distance(without, input.columns()) / 3;
      labelled += distance(with, input.columns()) / 3;
      assertThat(with.summary().iterations()).isLessThan(without.summary().iterations());
      assertThat(with.summary().converged()).isTrue();
    }
    assertThat(labelled).isLessThan(alone - 0.04);
  }

  @Test
  void decisionsTeachTheModelNothingUnlessThePlanSaysSo() {
    LinkageInput input = lists(1);
    LinkageResult before = link(input, List.of(), false);
    LinkageResult after = link(input, review(before), false);
    assertThat(after.summary().fields()).isEqualTo(before.summary().fields());
    assertThat(codes(after)).doesNotContain("L019", "L020");
  }

  @Test
  void labelsAreCountedAndThoseThatNoRuleBroughtTogetherLeftOut() {
    LinkageInput input = lists(2);
    List<Decision> decisions = review(link(input, List.of(), false));
    decisions.add(decision(new RecordRef(A, "a0"), new RecordRef(B, "b700"), false));
    assertThat(link(input, decisions, true).warnings())
        .contains(Problem.of("L019", decisions.size() - 1, 1));
  }

  /// Reviewers say of people who share nothing but two words that they are one, and the model, with
  /// a hundred sure pairs of its own, does not believe it.
  @Test
  void labelsThatTheModelContradictsAreTold() {
    InventedLists lists = new InventedLists(31, 0, 0);
    List<InventedLists.Invented> people = lists.people(400);
    lists.addList("a", people, 1);
    lists.addList("b", people, 1);
    LinkageInput.Builder input = lists.builder();
    input.add(A, "x", Records.named("Ana Ximena", "Quiroz", "Tello", "1990-03-04"));
    input.add(B, "y", Records.named("Ximena Eva", "Quiroz", "Vidal", "1951-11-23"));
    Decision wrong = decision(new RecordRef(A, "x"), new RecordRef(B, "y"), true);
    LinkageResult result = link(input.build(), List.of(wrong), true);
    assertThat(result.warnings()).contains(Problem.of("L019", 1, 0), Problem.of("L020", 1, 1));
  }

  @Test
  void planThatLearnsFromNoDecisionsIsThePlanWithout() {
    LinkageInput input = lists(3);
    LinkageResult one = link(input, List.of(), false);
    LinkageResult other = link(input, List.of(), true);
    assertThat(other.summary()).isEqualTo(one.summary());
    assertThat(other.warnings()).isEqualTo(one.warnings());
  }

  private static List<String> codes(LinkageResult result) {
    return result.warnings().stream().map(Problem::code).toList();
  }
}
