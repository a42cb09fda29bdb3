/// Who is on which list.
///
/// [CaptureModel] decides for each incident (or person alone) which lists it is on: by chances that
/// add up to each list's share of the population, whatever the heterogeneity and the dependence
/// between lists, and by referrals on top.
@NullMarked
package org.veladora.simulate.captures;

import org.jspecify.annotations.NullMarked;
