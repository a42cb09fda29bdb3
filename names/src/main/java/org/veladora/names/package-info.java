/// Names as Mexicans write them: given names, two surnames, particles, and what registers do to
/// them.
///
/// ```
/// cell --TextRepair--> readable text --NameNormaliser--> NameText (written, normal form)
///                                     `-PersonName.parse--> Parted | Ambiguous (NameParts)
/// ```
///
/// - [TextRepair] undoes broken encodings and says which fault it found; what is lost it reports
///   and does not guess.
/// - [NameNormaliser] gives the form in which names are compared: `NameText.canonical`.
/// - [PersonName] parts a full name that stands in one cell, and gives every reading where there is
///   more than one.
///
/// A Mexican has given names, a paternal and a maternal surname; each may have particles (`DE LA
/// CRUZ`) or be a compound (`PONCE DE LEÓN`). In some states parents may choose the other order of
/// the two: "paternal" here means the surname that is written first, as in the registers.
///
/// ```java
/// TextRepair.repair("MuÃ±oz").text(); // Muñoz
/// new NameNormaliser().normalise("J. Gpe. Muñoz").canonical(); // JOSE GUADALUPE MUÑOZ
/// PersonName.parse("DE LA CRUZ PEÑA, MARÍA DEL CARMEN", NameOrder.GIVEN_NAMES_FIRST);
/// // Parted: given MARÍA DEL CARMEN, paternal DE LA CRUZ, maternal PEÑA
/// ```
///
/// Pure: no I/O, clock, randomness or logging. Names appear in no exception and no `toString`.
@NullMarked
package org.veladora.names;

import org.jspecify.annotations.NullMarked;
