package org.veladora.disclosure;

/// What the gate answers to a request for publication.
public sealed interface GateOutcome permits Release, Withheld {}
