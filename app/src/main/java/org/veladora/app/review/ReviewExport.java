package org.veladora.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.count.LinkedCoalition;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.UncertainPair;
import org.veladora.linkage.assessment.ReviewFrame;
import org.veladora.linkage.assessment.ReviewSelection;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// Writes `private/review.csv`: the pairs of a coalition that are worth a human look.
///
/// First the pairs that would tell most about the number of people, the most informative first;
/// then, record by record, those of a random sample of records, for estimates of accuracy. A pair
/// stands once. Pairs that an honoured review file decides are left out.
public final class ReviewExport {
  private static final String FILE = "review.csv";

  private final Request request;
  private final LinkageResult result;
  private final Decisions honoured;
  private final RecordRefs refs;
  private final Map<RecordPair, UncertainPair> uncertain = new HashMap<>();

  private ReviewExport(Request request, LinkedCoalition.Linked linked) {
    this.request = request;
    this.result = linked.result();
    this.honoured = linked.decisions();
    this.refs = new RecordRefs(result);
    result.uncertain().forEach(pair -> uncertain.put(refs.pair(pair.left(), pair.right()), pair));
  }

  /// What is asked.
  ///
  /// @param coalition the coalition file
  /// @param out the folder for results
  /// @param most how many informative pairs at most, 0 or more
  /// @param sample how many records are drawn at random, 0 or more
  /// @param seed seed of the drawing
  /// @param blind whether the linkage's own probabilities are left out
  public record Request(Path coalition, Path out, int most, int sample, long seed, boolean blind) {}

  /// What was written.
  ///
  /// @param pairs pairs of the file
  /// @param sampled records that were drawn; fewer than asked for where there are no more with a
  ///   pair to look at
  /// @param file where it is
  public record Result(int pairs, int sampled, Path file) {}

  /// Exports.
  ///
  /// @param request what is asked
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return what was written
  /// @throws org.veladora.model.BadInput if a declaration or file cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if the file cannot be written
  public static Result run(Request request, Progress progress, Cancel cancel) throws IOException {
    try (OutputFolder folder = new OutputFolder(request.out())) {
      LinkedCoalition coalition = LinkedCoalition.open(request.coalition(), folder);
      ReviewRun run = new ReviewRun(coalition.key());
      LinkedCoalition.Linked linked = coalition.link(List.of(), run, progress, cancel);
      ReviewExport export = new ReviewExport(request, linked);
      SequencedSet<RecordPair> pairs = new LinkedHashSet<>(export.informative());
      List<List<RecordPair>> sampled = export.sampled();
      sampled.forEach(pairs::addAll);
      ShownRecords shown = new ShownRecords(coalition.key(), records(pairs));
      coalition.readAgain(shown, progress, cancel);
      ReviewRun.Sample sample = new ReviewRun.Sample(request.sample(), request.seed());
      String id = run.id(coalition.coalition(), linked.decisions(), sample);
      List<ReviewRow> rows = pairs.stream().map(pair -> export.row(pair, shown)).toList();
      folder.write(Zone.PRIVATE, FILE, ReviewCsv.render(id, rows, shown, request.blind()));
      folder.commit();
      Path file = request.out().resolve(Zone.PRIVATE.folder()).resolve(FILE);
      return new Result(rows.size(), sampled.size(), file);
    }
  }

  private List<RecordPair> informative() {
    return ReviewSelection.mostInformative(result, request.most()).stream()
        .map(pair -> refs.pair(pair.left(), pair.right()))
        .filter(this::isOpen)
        .toList();
  }

  /// For each record of the sample, the pairs to look at.
  private List<List<RecordPair>> sampled() {
    ReviewFrame frame = ReviewFrame.of(result);
    return frame.draw(request.sample(), request.seed()).stream()
        .map(record ->
            frame.partnersOf(record).stream()
                .map(partner -> refs.pair(record, partner))
                .filter(this::isOpen)
                .toList())
        .toList();
  }

  private boolean isOpen(RecordPair pair) {
    return honoured.findMerged(pair).isEmpty();
  }

  private static Set<RecordRef> records(Set<RecordPair> pairs) {
    Set<RecordRef> records = new HashSet<>();
    for (RecordPair pair : pairs) {
      records.add(pair.left());
      records.add(pair.right());
    }
    return records;
  }

  /// A row; of pairs that are not uncertain only linked ones are shown.
  private ReviewRow row(RecordPair pair, ShownRecords shown) {
    UncertainPair found = uncertain.get(pair);
    return found == null
        ? new ReviewRow(pair, shown.mark(pair), "", "", true)
        : new ReviewRow(
            pair,
            shown.mark(pair),
            String.format(Locale.ROOT, "%.3f", found.probability()),
            String.format(Locale.ROOT, "%.1f", found.weightBits()),
            found.linked());
  }
}
