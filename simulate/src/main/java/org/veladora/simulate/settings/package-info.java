/// What an invented population and its lists are like.
///
/// [SimulationSettings] holds a [PopulationSettings], one [ListSettings] an organisation, and how
/// lists hang together: [Dependence] and [Referral]. [RecordsPerPerson] says how many records of
/// one person a list has. [ErrorKind] names each mistake that a list makes; [ErrorRates] says how
/// often. Four settings have names and were fixed before anything was tried on them: `easy`,
/// `realistic`, `hard`, and `register`, a single list.
@NullMarked
package org.veladora.simulate.settings;

import org.jspecify.annotations.NullMarked;
