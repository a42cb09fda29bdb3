package org.veladora.planted.model;

/// Shows personal data.
public record Claim(String statement) {}
