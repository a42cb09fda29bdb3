package org.veladora.simulate.settings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How an organisation lays out its file. Each has an import profile of its own.
public enum ListLayout {
  /// Headers of the shipped profile `person-list`, with CURP, way of arrival and incident; UTF-8,
  /// commas, dates `yyyy-MM-dd`, age and date of birth.
  PERSON_LIST("csv", ',', StandardCharsets.UTF_8),
  /// ISO-8859-1, semicolons, dates `dd/MM/yyyy`, no CURP, sex `F` and `M`.
  LATIN1_SEMICOLON("csv", ';', StandardCharsets.ISO_8859_1),
  /// The whole name in one cell, `APELLIDOS, NOMBRES`; UTF-8, commas, abbreviations of states, no
  /// CURP.
  WHOLE_NAME("csv", ',', StandardCharsets.UTF_8),
  /// Tabs, age in place of the date of birth, INEGI codes of states, sex `1` and `2`, no CURP.
  TAB_AGE("tsv", '\t', StandardCharsets.UTF_8),
  /// Capitals without accents (Ñ stays unless it is dropped), every cell quoted, ISO-8859-1, dates
  /// `dd/MM/yyyy`, CURP.
  UPPER_CURP("csv", ',', StandardCharsets.ISO_8859_1);

  private final String extension;
  private final char delimiter;

  @SuppressWarnings("ImmutableEnumChecker") // charsets are immutable
  private final Charset charset;

  ListLayout(String extension, char delimiter, Charset charset) {
    this.extension = extension;
    this.delimiter = delimiter;
    this.charset = charset;
  }

  /// The end of the file's name.
  ///
  /// @return `csv` or `tsv`
  public String extension() {
    return extension;
  }

  /// What parts the cells.
  ///
  /// @return the mark
  public char delimiter() {
    return delimiter;
  }

  /// The encoding of the file.
  ///
  /// @return UTF-8 or ISO-8859-1
  public Charset charset() {
    return charset;
  }

  /// Whether the file has a column of CURP.
  ///
  /// @return true if it has
  public boolean hasCurp() {
    return this == PERSON_LIST || this == UPPER_CURP;
  }
}
