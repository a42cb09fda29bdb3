/// Small tables in text files: [DelimitedFile].
@NullMarked
package org.veladora.app.delimited;

import org.jspecify.annotations.NullMarked;
