package org.veladora.linkage.assessment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.veladora.figures.review.ReviewedSample;
import org.veladora.figures.review.SampledFigure;
import org.veladora.linkage.LinkageDraw;
import org.veladora.linkage.LinkageResult;
import org.veladora.model.Problem;

/// Precision, recall and the number of people, from a reviewed sample of a [ReviewFrame].
///
/// Of the `N` records with partners, `n` are drawn, each as likely as any other, without
/// replacement. For a drawn record let `l` be its partners that the default linkage links to it,
/// `t` its partners that are the same person, `a` those that are both, and `c` the records of its
/// default cluster. Summed over all records (those without partners add nothing), every linked pair
/// is counted twice in `l`, every true one twice in `t`, and `1 / (t + 1)` adds to 1 over the
/// records of a person:
///
/// ```
/// precision = sum a / sum l      recall = sum a / sum t
/// people    = people of the default linkage + N mean( 1 / (t + 1) - 1 / c )
/// ```
///
/// Drawing a record draws its person with a chance proportional to `t + 1`, so these are the
/// estimators of Binette and others with persons sampled so; the default linkage's own count stands
/// in as a known total, which takes from the variance whatever it has right.
///
/// The first two are ratios `R = y / x` of means, less their first-order bias `(1 - f) (R s_xx -
/// s_xy) / (n x^2)`, with variance `(1 - f) / (n x^2) sum (y_i - R x_i)^2 / (n - 1)` (delta
/// method), `f = n / N`. Their 95 % intervals are Wilson's, with `R (1 - R) / variance` in place of
/// a sample's size, at most Kish's `(sum x)^2 / sum x^2` over `1 - f`: an estimate of 1 has an
/// interval too. The interval of the people is normal, of a variance to which four records are
/// added, two with half a person too many and two too few: a sample in which nothing was wrong does
/// not show that nothing is.
///
/// A pair that the reviewers leave unsure counts with its probability, in `1 / (t + 1)` by the mean
/// over what it may be.
///
/// What is estimated is of the pairs that were looked at: a person's records that the linkage holds
/// impossible together (below probability 0.01, or in no common key) are not found by review. True
/// recall is lower and the true number of people lower than said by what that hides. The reviewers
/// are taken to be right. Sampling alone is in the standard errors.
///
/// Sources: Binette, York, Hickerson, Baek, Madhavan, Jones, "Estimating the performance of entity
/// resolution algorithms: lessons learned through PatentsView.org", The American Statistician 77:4
/// (2023) 370-380; Binette, Baek, Engineer, Jones, Dasylva, Reiter, "How to evaluate entity
/// resolution systems: an entity-centric framework with application to inventor name
/// disambiguation", arXiv 2404.05622 (2024); Cochran, "Sampling techniques", 3rd ed. (1977) chapter
/// 6 for ratios; Wilson, JASA 22 (1927) 209-212; Korn, Graubard, Survey Methodology 24:2 (1998)
/// 193-201 and Kish, "Survey sampling" (1965) for the size in its place; Agresti, Coull, The
/// American Statistician 52:2 (1998) 119-126 for the four records.
public final class ReviewedAccuracy {
  /// Fewer reviewed records give no estimate.
  public static final int MIN_RECORDS = 30;

  private static final double Z95 = 1.959964;
  private static final int ADDED_RECORDS = 4;

  private final LinkageDraw linkage;
  private final ReviewFrame frame;
  private final List<ReviewedRecord> reviewed;
  private final int[] clusterSizes;

  private ReviewedAccuracy(LinkageDraw linkage, ReviewFrame frame, List<ReviewedRecord> reviewed) {
    this.linkage = linkage;
    this.frame = frame;
    this.reviewed = List.copyOf(reviewed);
    this.clusterSizes = new int[linkage.people()];
    for (int i = 0; i < linkage.records(); i++) {
      clusterSizes[linkage.personOf(i)]++;
    }
  }

  /// Estimates.
  ///
  /// @param result the linkage
  /// @param frame its frame
  /// @param drawn how many records were drawn
  /// @param reviewed the first of the sample, in the order of drawing, for as long as all partners
  ///   are decided on
  /// @return the estimates; a refusal, V023, where fewer than [#MIN_RECORDS] were reviewed and they
  ///   are not all that there are
  public static ReviewedSample estimate(
      LinkageResult result, ReviewFrame frame, int drawn, List<ReviewedRecord> reviewed) {
    if (reviewed.size() < Math.clamp(frame.reviewable(), 1, MIN_RECORDS)) {
      return new ReviewedSample.NotEstimated(Problem.of("V023", reviewed.size(), MIN_RECORDS));
    }
    ReviewedAccuracy accuracy = new ReviewedAccuracy(result.defaultLinkage(), frame, reviewed);
    return new ReviewedSample.Estimates(
        frame.records(),
        frame.reviewable(),
        drawn,
        reviewed.size(),
        accuracy.ratio(Unit::linked, "V026"),
        accuracy.ratio(Unit::same, "V027"),
        accuracy.people(),
        result.summary().expectedPrecision(),
        result.summary().expectedRecall(),
        result.defaultLinkage().people());
  }

  /// A reviewed record in numbers: records linked to it, expected records of its person beside it,
  /// those of them that are linked to it, and the difference that it makes to the number of people.
  private record Unit(double linked, double same, double both, double excess) {}

  private List<Unit> units(DoubleUnaryOperator reading) {
    return reviewed.stream().map(each -> unit(each, reading)).toList();
  }

  private Unit unit(ReviewedRecord each, DoubleUnaryOperator reading) {
    int person = linkage.personOf(each.record());
    double same = 0;
    double both = 0;
    List<Integer> partners = frame.partnersOf(each.record());
    double[] chances = new double[partners.size()];
    for (int k = 0; k < chances.length; k++) {
      int partner = partners.get(k);
      chances[k] = reading.applyAsDouble(each.same().getOrDefault(partner, 0.0));
      same += chances[k];
      both += linkage.personOf(partner) == person ? chances[k] : 0;
    }
    return new Unit(
        clusterSizes[person] - 1, same, both, expectedShare(chances) - 1.0 / clusterSizes[person]);
  }

  /// The mean of `1 / (t + 1)`, `t` being how many of the partners are the same person, each by its
  /// own chance.
  private static double expectedShare(double[] chances) {
    double[] chanceOf = new double[chances.length + 1];
    chanceOf[0] = 1;
    for (int k = 0; k < chances.length; k++) {
      for (int t = k + 1; t > 0; t--) {
        chanceOf[t] = chanceOf[t] * (1 - chances[k]) + chanceOf[t - 1] * chances[k];
      }
      chanceOf[0] *= 1 - chances[k];
    }
    double share = 0;
    for (int t = 0; t < chanceOf.length; t++) {
      share += chanceOf[t] / (t + 1);
    }
    return share;
  }

  private static double mean(List<Unit> units, ToDoubleFunction<Unit> of) {
    return units.stream().mapToDouble(of).average().orElseThrow();
  }

  private double notDrawn() {
    return 1 - (double) reviewed.size() / frame.reviewable();
  }

  private SampledFigure ratio(ToDoubleFunction<Unit> x, String refusal) {
    List<Unit> units = units(p -> p);
    if (mean(units, x) == 0) {
      return new SampledFigure.NotEstimated(Problem.of(refusal));
    }
    double ratio = mean(units, Unit::both) / mean(units, x);
    double meanX = mean(units, x);
    double scale = notDrawn() / (Math.max(1, units.size() - 1) * meanX * meanX);
    double variance =
        scale * mean(units, unit -> square(unit.both() - ratio * x.applyAsDouble(unit)));
    double bias =
        scale
            * mean(
                units,
                unit ->
                    (x.applyAsDouble(unit) - meanX)
                        * (ratio * x.applyAsDouble(unit) - unit.both()));
    double point = Math.clamp(ratio - bias, 0, 1);
    double most = units.size() * meanX * meanX / mean(units, unit -> square(x.applyAsDouble(unit)));
    double size =
        Math.min(
            most / notDrawn(),
            variance > 0 ? ratio * (1 - ratio) / variance : Double.POSITIVE_INFINITY);
    double low = wilson(point, size, -1);
    double high = wilson(point, size, 1);
    return new SampledFigure.Estimated(
        point,
        Math.sqrt(variance),
        Math.min(low, point),
        Math.max(high, point),
        read(ReviewedAccuracy::ifDifferent, x, point),
        read(ReviewedAccuracy::ifSame, x, point));
  }

  /// The ratio under another reading of unsure pairs; that of the estimate where none has a pair.
  private double read(DoubleUnaryOperator reading, ToDoubleFunction<Unit> x, double otherwise) {
    List<Unit> units = units(reading);
    double mean = mean(units, x);
    return mean == 0 ? otherwise : mean(units, Unit::both) / mean;
  }

  private static double wilson(double point, double size, int side) {
    double z2 = Z95 * Z95 / size;
    double half = Z95 * Math.sqrt(Math.max(0, point * (1 - point)) / size + z2 / (4 * size));
    return Math.clamp((point + z2 / 2 + side * half) / (1 + z2), 0, 1);
  }

  private SampledFigure people() {
    List<Unit> units = units(p -> p);
    int n = units.size();
    double mean = mean(units, Unit::excess);
    double squares = n * mean(units, unit -> square(unit.excess() - mean));
    double error = frame.reviewable() * Math.sqrt(notDrawn() * squares / Math.max(1, n - 1) / n);
    double wideSquares = squares + ADDED_RECORDS * (0.25 + mean * mean);
    double wide = n + ADDED_RECORDS;
    double half =
        Z95 * frame.reviewable() * Math.sqrt(notDrawn() * wideSquares / (wide - 1) / wide);
    double point = people(units);
    return new SampledFigure.Estimated(
        point,
        error,
        Math.max(Math.min(1, point), point - half),
        Math.min(frame.records(), point + half),
        people(units(ReviewedAccuracy::ifDifferent)),
        people(units(ReviewedAccuracy::ifSame)));
  }

  private double people(List<Unit> units) {
    return linkage.people() + frame.reviewable() * mean(units, Unit::excess);
  }

  /// A probability where unsure pairs are two people.
  private static double ifDifferent(double probability) {
    return probability == 1 ? 1 : 0;
  }

  /// A probability where unsure pairs are one person.
  private static double ifSame(double probability) {
    return probability == 0 ? 0 : 1;
  }

  private static double square(double value) {
    return value * value;
  }
}
