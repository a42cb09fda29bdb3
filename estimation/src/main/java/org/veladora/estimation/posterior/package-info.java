/// What a Bayesian method believes of the number of people, after it has seen the lists.
@NullMarked
package org.veladora.estimation.posterior;

import org.jspecify.annotations.NullMarked;
