/// The catalogue of all texts that the product shows, in Spanish and English: one pair of files an
/// area, read through [Messages].
@NullMarked
package org.veladora.report.messages;

import org.jspecify.annotations.NullMarked;
