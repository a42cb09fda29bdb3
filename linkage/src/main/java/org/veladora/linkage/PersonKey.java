package org.veladora.linkage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.veladora.model.SourceId;

/// The secret key of a coalition, under which its ids of persons are made.
///
/// The id of a person is made of one record of its cluster, the first in the order of a hash of
/// source and record id: it is the same from run to run, whatever the order of lists and rows, for
/// as long as that record stays and none before it joins. Whoever holds the key and a record's id
/// can compute the person's id; nobody else can.
public final class PersonKey {
  /// The fewest bytes of a key.
  public static final int MIN_BYTES = 16;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 12;

  private final Mac mac;

  private PersonKey(Mac mac) {
    this.mac = mac;
  }

  /// Wraps a key.
  ///
  /// @param bytes at least [#MIN_BYTES] random bytes; copied
  /// @return the key
  /// @throws IllegalArgumentException if there are fewer
  public static PersonKey of(byte[] bytes) {
    if (bytes.length < MIN_BYTES) {
      throw new IllegalArgumentException("a key has at least " + MIN_BYTES + " bytes");
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      return new PersonKey(mac);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /// The id of a person.
  ///
  /// @param source list of the first record of the person's cluster
  /// @param recordId the list's own id of that record
  /// @return the id
  public PersonId idOf(SourceId source, String recordId) {
    byte[] code = code(source + "\n" + recordId);
    return new PersonId("p-" + HexFormat.of().formatHex(code, 0, ID_BYTES));
  }

  /// A mark of a text, by which whoever holds the key knows it again and nobody else learns
  /// anything.
  ///
  /// @param purpose what the mark is for: marks for different purposes have nothing in common, nor
  ///   have they with ids of persons
  /// @param text any text
  /// @return 64 hexadecimal digits
  public String mark(String purpose, String text) {
    return HexFormat.of().formatHex(code("\0" + purpose + "\0" + text));
  }

  private synchronized byte[] code(String text) {
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "PersonKey[redacted]";
  }
}
