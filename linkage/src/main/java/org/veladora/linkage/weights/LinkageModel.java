package org.veladora.linkage.weights;

import java.io.Serializable;
import java.util.List;
import java.util.SplittableRandom;
import org.veladora.linkage.comparison.ComparedField;
import org.veladora.linkage.comparison.Pattern;

/// What a pair's pattern says: the m and u of every level, and the prior of every pair of sources.
@SuppressWarnings("serial") // its list is one of List.of
public final class LinkageModel implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double LN_2 = Math.log(2);
  private static final int BIRTH = ComparedField.BIRTH_DATE.index();

  private final List<ComparedField> fields;
  private final double[][] m;
  private final double[][] u;
  private final double[] prior;
  private final double kin;
  private final double twins;
  private final double alias;
  private final double[][] logRatio;
  private final double[] logPrior;
  private final double[] logKin;
  private final double[] kinBirth;
  private final double[][] matched;
  private final double[] matchedBySourcePair;
  private final double aliased;
  private final double twinPairs;

  /// Makes a model. The arrays are taken over, not copied.
  ///
  /// @param fields the fields that are compared
  /// @param m field, level before "missing" -> its share of the pairs of one person
  /// @param u the same of the pairs of two people
  /// @param prior pair of sources -> share of its comparable pairs that are one person
  /// @param kin share of the comparable pairs that are two relatives
  /// @param twins share of the pairs of relatives who were born on one day
  /// @param alias share of the pairs of one person whose names have nothing in common
  /// @param matched field, level -> pairs of one person from which `m` was learnt, the ones that
  ///   the start gives among them
  /// @param matchedBySourcePair pair of sources -> pairs of one person
  /// @param aliased pairs of one person under two names from which `alias` was learnt
  /// @param twinPairs pairs of relatives born on one day from which `twins` was learnt
  LinkageModel(
      List<ComparedField> fields,
      double[][] m,
      double[][] u,
      double[] prior,
      double kin,
      double twins,
      double alias,
      double[][] matched,
      double[] matchedBySourcePair,
      double aliased,
      double twinPairs) {
    this.fields = fields;
    this.m = m;
    this.u = u;
    this.prior = prior;
    this.kin = kin;
    this.twins = twins;
    this.alias = alias;
    this.logRatio = logRatio(m, u);
    this.logPrior = new double[prior.length];
    this.logKin = new double[prior.length];
    for (int s = 0; s < prior.length; s++) {
      double strangers = Math.log1p(-prior[s] - kin);
      logPrior[s] = Math.log(prior[s]) - strangers;
      logKin[s] = Math.log(kin) - strangers;
    }
    this.kinBirth = new double[m[BIRTH].length];
    for (int level = 0; level < kinBirth.length; level++) {
      kinBirth[level] = Math.log(1 - twins + twins * m[BIRTH][level] / u[BIRTH][level]);
    }
    this.matched = matched;
    this.matchedBySourcePair = matchedBySourcePair;
    this.aliased = aliased;
    this.twinPairs = twinPairs;
  }

  /// m of a level, given that neither value is missing.
  ///
  /// @param field index of the field
  /// @param level a level before "missing"
  /// @return 0 to 1
  public double m(int field, int level) {
    return m[field][level];
  }

  /// u of a level, given that neither value is missing.
  ///
  /// @param field index of the field
  /// @param level a level before "missing"
  /// @return 0 to 1
  public double u(int field, int level) {
    return u[field][level];
  }

  /// What a level adds to the weight.
  ///
  /// @param field index of the field
  /// @param level a level; "missing" adds nothing
  /// @return log2(m / u)
  public double weightBits(int field, int level) {
    return level == m[field].length ? 0 : logRatio[field][level] / LN_2;
  }

  /// The fields that are compared.
  ///
  /// @return in order
  public List<ComparedField> fields() {
    return fields;
  }

  /// The odds that a pair is one person.
  ///
  /// @param pattern the pair's pattern
  /// @param sourcePair index of its pair of sources
  /// @return natural logarithm of the odds
  public double logOdds(long pattern, int sourcePair) {
    return evidence(pattern, sourcePair).logOdds();
  }

  /// The odds that a pair is one person, for every combination of a table.
  ///
  /// @param table the combinations
  /// @return number of the combination -> natural logarithm of the odds
  public double[] logOdds(PatternTable table) {
    double[] odds = new double[table.size()];
    for (int k = 0; k < odds.length; k++) {
      odds[k] = evidence(table.pattern(k), table.sourcePair(k)).logOdds();
    }
    return odds;
  }

  /// The share of the pairs of one person whose names have nothing in common: who is registered
  /// under another name altogether. Their names agree as those of strangers do.
  ///
  /// @return 0 to 1
  public double alias() {
    return alias;
  }

  /// What a combination of pattern and sources says: the logs of the joint probabilities that the
  /// pair is one person and that it is two relatives, each over that of two strangers.
  ///
  /// @param pattern number of the pattern
  /// @param sourcePair index of the pair of sources
  /// @return the evidence
  Evidence evidence(long pattern, int sourcePair) {
    double sharedNames = Pattern.surnameBits(pattern) * LN_2;
    double ownNames = Pattern.givenBits(pattern) * LN_2;
    double shared = 0;
    double own = Pattern.furtherBits(pattern) * LN_2;
    for (int f = 0; f < logRatio.length; f++) {
      int level = Pattern.level(pattern, f);
      if (level < logRatio[f].length) {
        boolean kinAlike = fields.get(f).isSharedByKin();
        if (fields.get(f).isName()) {
          sharedNames += kinAlike ? logRatio[f][level] : 0;
          ownNames += kinAlike ? 0 : logRatio[f][level];
        } else {
          shared += kinAlike ? logRatio[f][level] : 0;
          own += kinAlike ? 0 : logRatio[f][level];
        }
      }
    }
    double rest = logPrior[sourcePair] + shared + own;
    double named = Math.log1p(-alias) + sharedNames + ownNames;
    double unnamed = Math.log(alias);
    double most = Math.max(named, unnamed);
    double either = most + Math.log(Math.exp(named - most) + Math.exp(unnamed - most));
    return new Evidence(
        rest + either,
        logKin[sourcePair] + sharedNames + shared + kinBirth(pattern),
        Math.exp(unnamed - either),
        twins(pattern));
  }

  /// What a date of birth says of relatives, of whom few are twins.
  private double kinBirth(long pattern) {
    int level = Pattern.level(pattern, BIRTH);
    return level < kinBirth.length ? kinBirth[level] : 0;
  }

  private double twins(long pattern) {
    int level = Pattern.level(pattern, BIRTH);
    return level < kinBirth.length ? 1 - (1 - twins) / Math.exp(kinBirth[level]) : 0;
  }

  /// Evidence of a pair, over that of two strangers.
  ///
  /// @param same natural logarithm for one person
  /// @param kin natural logarithm for two relatives
  /// @param alias if it is one person, the probability that it is one under two names
  /// @param twins if it is two relatives, the probability that they are twins
  record Evidence(double same, double kin, double alias, double twins) {
    /// Logarithm of the odds of one person against two, strangers or relatives.
    double logOdds() {
      return same - Math.log(1 + Math.exp(kin));
    }

    /// Probability of two relatives.
    double kinProbability() {
      double most = Math.max(0, Math.max(same, kin));
      double relatives = Math.exp(kin - most);
      return relatives / (relatives + Math.exp(same - most) + Math.exp(-most));
    }
  }

  /// Pairs of one person that the fit expects among the candidates.
  ///
  /// @return a number of pairs
  public double expectedMatches() {
    double all = 0;
    for (double pairs : matchedBySourcePair) {
      all += pairs;
    }
    return all;
  }

  /// The model as it could as well be, given the pairs from which it was learnt: m of each field
  /// from a Dirichlet distribution, the priors and the shares of pairs under two names and of twins
  /// from gamma distributions. u, learnt from all pairs, is kept.
  ///
  /// @param random source of randomness
  /// @return another model
  public LinkageModel drawn(SplittableRandom random) {
    double[][] other = new double[m.length][];
    for (int f = 0; f < m.length; f++) {
      other[f] = new double[m[f].length];
      double sum = 0;
      for (int level = 0; level < other[f].length; level++) {
        other[f][level] = Gamma.draw(matched[f][level], random);
        sum += other[f][level];
      }
      for (int level = 0; level < other[f].length; level++) {
        other[f][level] /= sum;
      }
    }
    double[] shares = new double[prior.length];
    for (int s = 0; s < shares.length; s++) {
      double known = matchedBySourcePair[s] + ModelFit.PRIOR_MATCHES;
      shares[s] = drawnShare(prior[s], known, random);
    }
    double otherAlias = drawnShare(alias, aliased + ModelFit.ALIAS_PAIRS, random);
    double otherTwins = drawnShare(twins, twinPairs + ModelFit.TWIN_PAIRS, random);
    return new LinkageModel(
        fields,
        other,
        u,
        shares,
        kin,
        otherTwins,
        otherAlias,
        matched,
        matchedBySourcePair,
        aliased,
        twinPairs);
  }

  private static double drawnShare(double share, double pairs, SplittableRandom random) {
    return Math.min(0.5, share * Gamma.draw(pairs, random) / pairs);
  }

  /// The share of a level over all pairs of one kind, missing ones included.
  ///
  /// @param field the field
  /// @param level any level
  /// @param missing share of the pairs in which a value is missing
  /// @param same true for pairs of one person, false for pairs of two
  /// @return 0 to 1; the shares of a field add to 1
  public double share(ComparedField field, int level, double missing, boolean same) {
    if (level == field.missing()) {
      return missing;
    }
    return (1 - missing) * (same ? m : u)[field.index()][level];
  }

  private static double[][] logRatio(double[][] m, double[][] u) {
    double[][] ratio = new double[m.length][];
    for (int f = 0; f < m.length; f++) {
      ratio[f] = new double[m[f].length];
      for (int level = 0; level < ratio[f].length; level++) {
        ratio[f][level] = Math.log(m[f][level] / u[f][level]);
      }
    }
    return ratio;
  }
}
