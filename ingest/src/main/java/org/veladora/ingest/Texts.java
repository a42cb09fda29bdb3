package org.veladora.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Strict decoding: bytes that are no text in an encoding are never replaced in silence.
final class Texts {
  private Texts() {}

  /// The text, or null where some bytes are none in this encoding.
  static @Nullable String decode(Charset charset, byte[] bytes, int from, int to) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }
}
