/// Classes that break the rules, each in one way, so that a test can see each rule catch them.
@NullMarked
package org.veladora.planted.model;

import org.jspecify.annotations.NullMarked;
