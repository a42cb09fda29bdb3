/// Invented data: populations with known truth for trials and teaching, and the demonstration,
/// which does the main job on lists and a register that were invented.
///
/// ```
/// SimulateUseCase   settings, seed --> lists, profiles, coalition.toml, truth
/// DemoUseCase       SimulateUseCase --> CountUseCase, the estimate beside the truth; then the tables of a register
/// ```
@NullMarked
package org.veladora.app.demo;

import org.jspecify.annotations.NullMarked;
