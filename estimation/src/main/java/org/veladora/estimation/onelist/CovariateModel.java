package org.veladora.estimation.onelist;

/// What a person's number of captures says of the linear predictor, by model. In both models the
/// logarithm of a person's Poisson mean is a sum of effects, and the log-likelihood is concave in
/// them.
enum CovariateModel {
  /// Captures are Poisson, seen from one on (van der Heijden and others 2003).
  POISSON("poisson-regression") {
    @Override
    boolean uses(int captures) {
      return true;
    }

    @Override
    double lambda(double predictor) {
      return Math.exp(predictor);
    }

    @Override
    double logLikelihood(int captures, double predictor) {
      double lambda = Math.exp(predictor);
      return captures * predictor
          - lambda
          - Math.log(-Math.expm1(-lambda))
          - CountFamily.logFactorial(captures);
    }

    @Override
    double slope(int captures, double predictor) {
      return captures - mean(Math.exp(predictor));
    }

    @Override
    double information(double predictor) {
      double lambda = Math.exp(predictor);
      double mean = mean(lambda);
      return mean * (1 + lambda - mean);
    }

    private static double mean(double lambda) {
      return lambda / -Math.expm1(-lambda);
    }
  },

  /// Of those captured once or twice, who was captured twice: logistic, with the logarithm of half
  /// the Poisson mean as predictor (Böhning, van der Heijden 2009, A covariate adjustment for
  /// zero-truncated approaches to estimating the size of hidden and elusive populations, Annals of
  /// Applied Statistics 3: 595-610).
  ZELTERMAN("zelterman-regression") {
    @Override
    boolean uses(int captures) {
      return captures <= 2;
    }

    @Override
    double lambda(double predictor) {
      return 2 * Math.exp(predictor);
    }

    @Override
    double logLikelihood(int captures, double predictor) {
      return (captures - 1) * predictor - Math.log1p(Math.exp(predictor));
    }

    @Override
    double slope(int captures, double predictor) {
      return captures - 1 - twice(predictor);
    }

    @Override
    double information(double predictor) {
      double twice = twice(predictor);
      return twice * (1 - twice);
    }

    private static double twice(double predictor) {
      return 1 / (1 + Math.exp(-predictor));
    }
  };

  private final String id;

  CovariateModel(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// Whether the fit looks at people captured so often.
  abstract boolean uses(int captures);

  /// The Poisson mean.
  abstract double lambda(double predictor);

  /// Logarithm of the probability of the captures, given that the fit looks at them.
  abstract double logLikelihood(int captures, double predictor);

  /// Its derivative by the predictor.
  abstract double slope(int captures, double predictor);

  /// The expectation of its second derivative, with the sign changed.
  abstract double information(double predictor);
}
