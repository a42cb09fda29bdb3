/// What the tests of several modules share: architecture rules and golden files.
@NullMarked
package org.veladora.testsupport;

import org.jspecify.annotations.NullMarked;
