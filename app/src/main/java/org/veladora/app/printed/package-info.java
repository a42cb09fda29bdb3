/// Tables that the study printed, and the arithmetic that they do not survive.
///
/// Source: untitled study of transnational drug trafficking, human trafficking and violence against
/// women in Mexico (about 2018-2019), Tables 1 and 2, which cite REDIM 2018a and 2018b from RNPED.
/// The numbers are typed from its pages; every finding is computed from them.
@NullMarked
package org.veladora.app.printed;

import org.jspecify.annotations.NullMarked;
