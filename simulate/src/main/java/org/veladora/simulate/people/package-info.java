/// The invented people: names, dates, places, CURP, and who was found together.
///
/// [NameLexicon] holds surnames and given names written for this project with their frequencies;
/// [Incidents] parts the population into incidents and people alone by arithmetic; [People] makes
/// the person with a given number from the seed, in any order, without making the others.
@NullMarked
package org.veladora.simulate.people;

import org.jspecify.annotations.NullMarked;
