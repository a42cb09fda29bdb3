/// What an invented population and its lists are like.
///
/// [SimulationSettings] holds a [PopulationSettings], one [ListSettings] an organisation, and how
/// lists hang together: [Dependence] and [Referral]. [ErrorKind] names each mistake that a list
/// makes; [ErrorRates] says how often. Three settings have names and were fixed before anything was
/// tried on them: `easy`, `realistic`, `hard`.
@NullMarked
package org.veladora.simulate.settings;

import org.jspecify.annotations.NullMarked;
