/// Other libraries beside ours, on the same lists, on the same machine, in the same run.
///
/// [JaroWinklerBench] compares Jaro-Winkler with that of Apache Commons Text. [PeerSet] prepares a
/// set whose truth is known; `veladora link`, DuckDB ([DuckDbPairs]) and Duke (its own command
/// line) link it, and [PeerAccuracy] says how well. Commons Text is a library of this module;
/// DuckDB and Duke are fetched by the Maven profile `peers` only.
@NullMarked
package org.veladora.bench.peers;

import org.jspecify.annotations.NullMarked;
