package org.veladora.planted.model;

/// Shares an array.
@SuppressWarnings("ArrayRecordComponent")
public record SharesAnArray(long[] counts) {}
