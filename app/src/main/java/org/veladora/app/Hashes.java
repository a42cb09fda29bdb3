package org.veladora.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.veladora.model.FileHash;

/// SHA-256 of texts.
public final class Hashes {
  private Hashes() {}

  /// The hash of a text in UTF-8.
  ///
  /// @param text the text
  /// @return its SHA-256
  public static FileHash of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new FileHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
