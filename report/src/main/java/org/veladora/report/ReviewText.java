package org.veladora.report;

import java.util.List;
import java.util.Locale;
import org.veladora.figures.review.Agreement;
import org.veladora.figures.review.Kappa;
import org.veladora.figures.review.ReviewFigures;
import org.veladora.figures.review.ReviewedSample;
import org.veladora.figures.review.SampledFigure;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.report.messages.Messages;

/// The figures of a clerical review as plain text for a terminal of 96 columns, for the owner of
/// the lists.
public final class ReviewText {
  private final Messages messages;
  private final TextPage page = new TextPage();

  private ReviewText(Messages messages) {
    this.messages = messages;
  }

  /// Writes the figures.
  ///
  /// @param figures the figures
  /// @param language the reader's language
  /// @return the text, lines ending in LF
  public static String render(ReviewFigures figures, Language language) {
    ReviewText text = new ReviewText(Messages.in(language));
    text.write(figures);
    return text.page.toString();
  }

  private void write(ReviewFigures figures) {
    page.paragraph(0, messages.text("report.owner.mark")).blank();
    page.title(messages.text("review.title"));
    page.blank()
        .account(
            List.of(
                messages.text("review.pairs"),
                messages.text("review.same"),
                messages.text("review.different"),
                messages.text("review.unsure"),
                messages.text("review.disputed")),
            List.of(
                String.valueOf(figures.pairs()),
                String.valueOf(figures.same()),
                String.valueOf(figures.different()),
                String.valueOf(figures.unsure()),
                String.valueOf(figures.disputed())));
    figures.notes().forEach(this::problem);
    if (!figures.agreements().isEmpty()) {
      page.heading(messages.text("review.agreement"));
      figures.agreements().forEach(this::agreement);
    }
    page.heading(messages.text("review.sample"));
    switch (figures.sample()) {
      case ReviewedSample.NotEstimated refused -> problem(refused.reason());
      case ReviewedSample.Estimates estimates -> sample(estimates);
    }
  }

  private void problem(Problem problem) {
    Messages.Explained explained = messages.problem(problem);
    page.blank().paragraph(0, problem.code() + "  " + explained.message());
    page.paragraph(0, explained.remedy());
  }

  private void agreement(Agreement agreement) {
    page.blank()
        .paragraph(
            0,
            messages.text(
                "review.observed",
                agreement.first(),
                agreement.second(),
                agreement.pairs(),
                percent(agreement.observed())));
    switch (agreement.kappa()) {
      case Kappa.Measured kappa ->
          page.paragraph(
              0,
              messages.text(
                  "review.kappa",
                  decimal(kappa.value()),
                  decimal(kappa.standardError()),
                  decimal(kappa.low()),
                  decimal(kappa.high())));
      case Kappa.NotMeasured refused -> problem(refused.reason());
    }
  }

  private void sample(ReviewedSample.Estimates sample) {
    page.blank()
        .paragraph(
            0,
            messages.text(
                "review.drawn",
                sample.reviewed(),
                sample.drawn(),
                sample.reviewable(),
                sample.records()));
    share("review.precision", sample.precision(), sample.expectedPrecision());
    share("review.recall", sample.recall(), sample.expectedRecall());
    switch (sample.people()) {
      case SampledFigure.NotEstimated refused -> problem(refused.reason());
      case SampledFigure.Estimated people ->
          page.blank()
              .paragraph(
                  0,
                  messages.text(
                      "review.people",
                      Math.round(people.point()),
                      Math.round(people.standardError()),
                      Math.round(people.low()),
                      Math.round(people.high()),
                      Math.round(people.ifUnsureSame()),
                      Math.round(people.ifUnsureDifferent()),
                      sample.defaultPeople()));
    }
    page.blank().paragraph(0, messages.text("review.limits"));
  }

  private void share(String key, SampledFigure figure, double expected) {
    switch (figure) {
      case SampledFigure.NotEstimated refused -> problem(refused.reason());
      case SampledFigure.Estimated share ->
          page.blank()
              .paragraph(
                  0,
                  messages.text(
                      key,
                      percent(share.point()),
                      percent(share.standardError()),
                      percent(share.low()),
                      percent(share.high()),
                      percent(share.ifUnsureDifferent()),
                      percent(share.ifUnsureSame()),
                      percent(expected)));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
