package org.veladora.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.veladora.figures.Derivation;
import org.veladora.figures.InputFile;
import org.veladora.figures.Publication;
import org.veladora.figures.Tabulation;
import org.veladora.model.Answer;
import org.veladora.model.ImportReport;
import org.veladora.model.LocalText;
import org.veladora.model.RegisterRecord;
import org.veladora.model.RuleId;

/// Makes all tables of a report from one pass over the records.
///
/// Feed it the records of every file with the id of the profile that read them; each indicator
/// takes those of its own profile. Memory grows with the number of different combinations of cells,
/// not with the records, except that de-duplication remembers one key a record.
///
/// The order of files and records matters only to de-duplication (the first is kept). Not
/// thread-safe. Cost of a record O(rules + dimensions) an indicator.
public final class Tabulator {
  private final List<IndicatorRun> runs;
  private final int slots;
  private final Map<Signature, Tally> tallies = new HashMap<>();
  private final Map<String, List<ImportDisposition>> dispositions = new HashMap<>();
  private final int[] scratch;

  /// Rows that an import did not turn into records.
  record ImportDisposition(RuleId rule, LocalText label, long rows) {}

  /// The cells of a record in every slot.
  private static final class Signature {
    private final int[] cells;
    private final int hash;

    Signature(int[] cells) {
      this.cells = cells;
      this.hash = Arrays.hashCode(cells);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Signature signature && Arrays.equals(cells, signature.cells);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private static final class Tally {
    private long people;
    private long withoutData;
  }

  /// Prepares for some indicators.
  ///
  /// @param indicators at least one
  /// @throws IllegalArgumentException if there is none
  public Tabulator(List<Indicator> indicators) {
    if (indicators.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to tabulate");
    }
    this.runs = indicators.stream().map(IndicatorRun::new).toList();
    this.slots = runs.stream().mapToInt(IndicatorRun::slots).sum();
    this.scratch = new int[slots];
  }

  /// Counts one record.
  ///
  /// @param profile id of the profile that read it
  /// @param record the record
  public void accept(String profile, RegisterRecord record) {
    Arrays.fill(scratch, IndicatorRun.NOT_COUNTED);
    int offset = 0;
    boolean concerned = false;
    for (IndicatorRun run : runs) {
      if (run.indicator().profile().equals(profile)) {
        run.place(record, scratch, offset);
        concerned = true;
      }
      offset += run.slots();
    }
    if (!concerned) {
      return;
    }
    Tally tally = tallies.get(new Signature(scratch));
    if (tally == null) {
      tally = new Tally();
      tallies.put(new Signature(scratch.clone()), tally);
    }
    if (record.people() instanceof Answer.Stated<Long>(Long people)) {
      tally.people = Math.addExact(tally.people, people);
    } else {
      tally.withoutData++;
    }
  }

  /// Adds the rows of a person register that its import set aside or left out to the accounting of
  /// the indicators that count it. (Where rows are cells with counts, rows are not people, and
  /// there is nothing to add.)
  ///
  /// @param profile name of the profile, as in the indicators
  /// @param report the import's account
  public void addImport(String profile, ImportReport report) {
    List<ImportDisposition> known = dispositions.getOrDefault(profile, List.of());
    dispositions.put(profile, ImportDispositions.add(known, report));
  }

  /// Makes the tables.
  ///
  /// @param derivations figures to derive from them
  /// @param inputs the files that were read
  /// @return all tables of the report, and how their cells overlap
  public Publication publication(List<Derivation> derivations, List<InputFile> inputs) {
    List<Contribution> contributions = contributions();
    List<Tabulation> tabulations = new ArrayList<>();
    List<TabulationBuilder> builders = new ArrayList<>();
    int offset = 0;
    for (IndicatorRun run : runs) {
      List<ImportDisposition> imported =
          dispositions.getOrDefault(run.indicator().profile(), List.of());
      TabulationBuilder builder = new TabulationBuilder(run, offset, contributions, imported);
      builders.add(builder);
      tabulations.add(builder.tabulation());
      offset += run.slots();
    }
    return new Publication(
        tabulations, Overlap.of(builders, contributions, tabulations), derivations, inputs);
  }

  /// The tallies in an order that does not depend on hashing.
  private List<Contribution> contributions() {
    List<Contribution> contributions = new ArrayList<>();
    tallies.forEach((signature, tally) ->
        contributions.add(new Contribution(signature.cells, tally.people, tally.withoutData)));
    contributions.sort(Comparator.comparing(Contribution::cells, Arrays::compare));
    return contributions;
  }

  /// People with the same cells in every slot.
  @SuppressWarnings("ArrayRecordComponent") // private to the module, never compared
  record Contribution(int[] cells, long people, long withoutData) {}
}
