package org.veladora.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.veladora.app.OutputFolder;
import org.veladora.app.OutputFolder.Zone;
import org.veladora.app.count.LinkedCoalition;
import org.veladora.app.decisions.DecidedRow;
import org.veladora.app.decisions.DecisionFiles;
import org.veladora.figures.review.ReviewFigures;
import org.veladora.figures.review.ReviewedSample;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.assessment.ReviewFrame;
import org.veladora.linkage.assessment.ReviewedAccuracy;
import org.veladora.linkage.assessment.ReviewedRecord;
import org.veladora.linkage.review.Decisions;
import org.veladora.linkage.review.MergedDecision;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.ReviewAgreement;
import org.veladora.linkage.review.Verdict;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.report.ReviewJson;
import org.veladora.report.ReviewText;

/// Reads the review files of one export back: how far the reviewers agree, whether they contradict
/// each other, and how right the linkage is by the random sample.
///
/// The linkage that is judged is that of the export: decisions of the files read are not honoured
/// in it, even if the coalition names them by now, because a linkage cannot be judged by what it
/// was told.
public final class ReviewReading {
  /// Unsure pairs are not certain, whatever their reviewers wrote.
  private static final double LEAST_UNSURE = 0.001;

  private final LinkageResult result;
  private final RecordRefs refs;
  private final ReviewFrame frame;
  private final Decisions decisions;
  private final Decisions honoured;

  private ReviewReading(LinkedCoalition.Linked linked, Decisions decisions) {
    this.result = linked.result();
    this.refs = new RecordRefs(result);
    this.frame = ReviewFrame.of(result);
    this.decisions = decisions;
    this.honoured = linked.decisions();
  }

  /// What is asked.
  ///
  /// @param coalition the coalition file
  /// @param files review files of one export
  /// @param out the folder for results
  /// @param language language of the report in words
  public record Request(Path coalition, List<Path> files, Path out, Language language) {
    /// Copies the list.
    public Request {
      files = List.copyOf(files);
    }
  }

  /// Reads, and writes `private/review-report.txt` and `private/review-report.json`.
  ///
  /// @param request what is asked
  /// @param progress told how far it has come
  /// @param cancel asked whether to stop
  /// @return the figures
  /// @throws BadInput V010 where a file is of another export; what [DecisionFiles] finds wrong; if
  ///   a declaration or list cannot be used
  /// @throws org.veladora.model.Cancelled if asked to stop
  /// @throws IOException if a file cannot be read, or the results not be written
  public static ReviewFigures run(Request request, Progress progress, Cancel cancel)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(request.out())) {
      LinkedCoalition coalition = LinkedCoalition.open(request.coalition(), folder);
      DecisionFiles files = DecisionFiles.read(request.files(), coalition.key());
      ReviewRun run = new ReviewRun(coalition.key());
      LinkedCoalition.Linked linked =
          coalition.link(
              request.files(),
              (ref, record) -> {
                files.see(ref, record);
                run.see(ref, record);
              },
              progress,
              cancel);
      ReviewReading reading = new ReviewReading(linked, files.check());
      ReviewRun.Sample sample =
          files.rows().stream()
              .findFirst()
              .map(row -> ReviewRun.Sample.of(row.run()))
              .orElse(ReviewRun.Sample.NONE);
      check(files.rows(), run.id(coalition.coalition(), linked.decisions(), sample));
      ReviewFigures figures = reading.figures(sample);
      folder.write(
          Zone.PRIVATE, "review-report.txt", ReviewText.render(figures, request.language()));
      folder.write(Zone.PRIVATE, "review-report.json", ReviewJson.render(figures));
      folder.commit();
      return figures;
    }
  }

  private static void check(List<DecidedRow> rows, String run) {
    for (DecidedRow row : rows) {
      if (!row.run().equals(run)) {
        throw new BadInput(Problem.of("V010", row.file(), row.line()));
      }
    }
  }

  private ReviewFigures figures(ReviewRun.Sample sample) {
    List<Problem> notes = new ArrayList<>();
    long disputed = decisions.merged().stream().filter(MergedDecision::isDisputed).count();
    if (disputed > 0) {
      notes.add(Problem.of("V022", disputed));
    }
    ReviewedSample accuracy = accuracy(sample, notes);
    return new ReviewFigures(
        decisions.merged().size(),
        count(Verdict.SAME),
        count(Verdict.DIFFERENT),
        count(Verdict.UNSURE),
        disputed,
        ReviewAgreement.list(decisions),
        accuracy,
        notes);
  }

  private long count(Verdict verdict) {
    return decisions.merged().stream().filter(merged -> merged.verdict() == verdict).count();
  }

  private ReviewedSample accuracy(ReviewRun.Sample sample, List<Problem> notes) {
    if (sample.size() == 0) {
      return new ReviewedSample.NotEstimated(Problem.of("V025"));
    }
    List<Integer> drawn = frame.draw(sample.size(), sample.seed());
    List<ReviewedRecord> reviewed = new ArrayList<>();
    int skipped = 0;
    boolean whole = true;
    for (int record : drawn) {
      Optional<ReviewedRecord> found = findReviewed(record);
      whole &= found.isPresent();
      if (whole) {
        reviewed.add(found.orElseThrow());
      } else if (found.isPresent()) {
        skipped++;
      }
    }
    if (skipped > 0) {
      notes.add(Problem.of("V024", skipped));
    }
    return ReviewedAccuracy.estimate(result, frame, drawn.size(), reviewed);
  }

  /// A record with what was decided of all its partners; empty where one is still open.
  private Optional<ReviewedRecord> findReviewed(int record) {
    Map<Integer, Double> same = new HashMap<>();
    for (int partner : frame.partnersOf(record)) {
      RecordPair pair = refs.pair(record, partner);
      Optional<MergedDecision> merged =
          decisions.findMerged(pair).or(() -> honoured.findMerged(pair));
      if (merged.isEmpty()) {
        return Optional.empty();
      }
      same.put(partner, probability(merged.orElseThrow()));
    }
    return Optional.of(new ReviewedRecord(record, same));
  }

  private static double probability(MergedDecision merged) {
    return switch (merged.verdict()) {
      case SAME -> 1;
      case DIFFERENT -> 0;
      case UNSURE -> Math.clamp(merged.probability(), LEAST_UNSURE, 1 - LEAST_UNSURE);
    };
  }
}
