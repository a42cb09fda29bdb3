package org.veladora.app.count;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.veladora.linkage.PersonKey;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// The file that holds a coalition's key: 64 hexadecimal digits on one line, readable by its owner
/// only.
public final class KeyFile {
  private static final int BYTES = 32;

  private KeyFile() {}

  /// The key of a file; a random one, which is kept, where there is no file.
  ///
  /// @param file the file
  /// @return the key
  /// @throws BadInput N101 if the file holds something else
  /// @throws IOException if it cannot be read or made
  public static PersonKey readOrMake(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new BadInput(Problem.of("N101", file.getFileName()));
    }
    if (!Files.exists(file)) {
      make(file);
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    if (!text.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) {
      throw new BadInput(Problem.of("N101", file.getFileName()));
    }
    return PersonKey.of(HexFormat.of().parseHex(text));
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    byte[] line = (HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII);
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (var out =
        Files.newByteChannel(
            part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      out.write(java.nio.ByteBuffer.wrap(line));
    }
    try {
      Files.move(part, file);
    } catch (FileAlreadyExistsException _) {
      Files.delete(part);
    }
  }
}
