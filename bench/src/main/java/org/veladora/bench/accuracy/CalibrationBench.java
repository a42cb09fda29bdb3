package org.veladora.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.veladora.app.OutputFolder;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.count.LinkedCoalition;
import org.veladora.linkage.Cluster;
import org.veladora.linkage.LinkageEngine;
import org.veladora.linkage.LinkageInput;
import org.veladora.linkage.LinkagePlan;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.LinkedSource;
import org.veladora.linkage.Member;
import org.veladora.linkage.UncertainPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import org.veladora.model.SourceRecord;
import org.veladora.simulate.Simulation;
import org.veladora.simulate.settings.SimulationSettings;

/// Links invented lists whose truth is known, with the shipped defaults, and prints whether the
/// probabilities come true: of pairs by themselves, of pairs in doubt once it is weighed who is
/// with whom, and of members of clusters as in `clusters.csv`.
public final class CalibrationBench {
  private final Reliability pairs = new Reliability();
  private final Reliability weighed = new Reliability();
  private final Reliability members = new Reliability();
  private long truePairs;
  private long broughtTogether;
  private double expectedPeople;
  private long people;
  private long truePeople;

  private CalibrationBench() {}

  /// Runs the bench on several populations of one setting, together in one table.
  ///
  /// @param arguments an empty folder to work in, settings, people, number of seeds from 1 on
  /// @throws IOException if files cannot be read or written
  public static void main(String[] arguments) throws IOException {
    CalibrationBench bench = new CalibrationBench();
    int seeds = Integer.parseInt(arguments[3]);
    for (int seed = 1; seed <= seeds; seed++) {
      Path folder = Files.createDirectory(Path.of(arguments[0]).resolve("seed-" + seed));
      Simulation.run(
          SimulationSettings.named(arguments[1]).withPeople(Long.parseLong(arguments[2])),
          seed,
          name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
          Progress.NONE,
          Cancel.NEVER);
      bench.add(folder);
    }
    System.out.printf(
        Locale.ROOT, "%n%s, %s people, seeds 1 to %d%n", arguments[1], arguments[2], seeds);
    bench.print();
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "  true pairs %d, of which compared %d (%.4f); people true %d, default %d, expected %.1f%n",
        truePairs,
        broughtTogether,
        (double) broughtTogether / truePairs,
        truePeople,
        people,
        expectedPeople);
    System.out.print("pairs that are compared, each by itself\n" + pairs.render("pairs"));
    System.out.print("pairs in doubt, once clusters are weighed\n" + weighed.render("pairs"));
    System.out.print("members of clusters of two or more\n" + members.render("records"));
  }

  private void add(Path folder) throws IOException {
    Map<String, Integer> personOf = truth(folder.resolve(Simulation.TRUTH_FILE));
    try (OutputFolder out = new OutputFolder(folder.resolve("out"))) {
      LinkedCoalition lists = LinkedCoalition.open(folder.resolve(Simulation.COALITION_FILE), out);
      Coalition coalition = lists.coalition();
      Records records = new Records(LinkageInput.builder(coalition.linkage().compare()), personOf);
      lists.readAgain(records::add, Progress.NONE, Cancel.NEVER);
      LinkagePlan plan =
          new LinkagePlan(
              coalition.lists().stream()
                  .map(list -> new LinkedSource(list.id(), list.duplicateFree()))
                  .toList(),
              coalition.linkage().threshold(),
              coalition.linkage().draws(),
              coalition.seed());
      take(new LinkageEngine(plan, lists.key()), records.input.build(), records.truth);
    }
  }

  private void take(LinkageEngine engine, LinkageInput input, List<Integer> truth) {
    LinkageResult result =
        engine.link(
            input,
            (one, other, probability) -> {
              boolean same = truth.get(one).equals(truth.get(other));
              broughtTogether += same ? 1 : 0;
              pairs.add(probability, same ? 1 : 0);
            },
            Progress.NONE,
            Cancel.NEVER);
    for (UncertainPair pair : result.uncertain()) {
      boolean same = truth.get(pair.left()).equals(truth.get(pair.right()));
      weighed.add(pair.probability(), same ? 1 : 0);
    }
    for (Cluster cluster : result.clusters()) {
      cluster.members().forEach(member -> add(member, cluster.members(), truth));
    }
    Map<Integer, Long> sizes = new HashMap<>();
    truth.forEach(person -> sizes.merge(person, 1L, Long::sum));
    truePairs += sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    truePeople += sizes.size();
    people += result.summary().people();
    expectedPeople += result.summary().diagnostics().errors().people();
  }

  /// A member's probability is a mean over the others of its cluster: so is its truth.
  private void add(Member member, List<Member> cluster, List<Integer> truth) {
    Integer person = truth.get(member.record());
    long same = cluster.stream().filter(m -> truth.get(m.record()).equals(person)).count();
    if (cluster.size() > 1) {
      members.add(member.probability(), (same - 1.0) / (cluster.size() - 1));
    }
  }

  private static Map<String, Integer> truth(Path file) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> personOf = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        int person = numbers.computeIfAbsent(row.getField("person"), _ -> numbers.size());
        personOf.put(row.getField("source") + " " + row.getField("record_id"), person);
      }
    }
    return personOf;
  }

  /// The records as they are read, and who each is.
  private static final class Records {
    private final LinkageInput.Builder input;
    private final Map<String, Integer> personOf;
    private final List<Integer> truth = new ArrayList<>();

    Records(LinkageInput.Builder input, Map<String, Integer> personOf) {
      this.input = input;
      this.personOf = personOf;
    }

    void add(RecordRef ref, SourceRecord record) {
      input.add(ref.source(), ref.recordId(), record);
      String key = ref.source().value() + " " + ref.recordId();
      truth.add(Objects.requireNonNull(personOf.get(key), "the truth does not know a record"));
    }
  }
}
