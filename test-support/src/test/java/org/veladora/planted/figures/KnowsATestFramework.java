package org.veladora.planted.figures;

import org.junit.jupiter.api.TestInfo;

/// Knows a framework.
public record KnowsATestFramework(TestInfo info) {}
