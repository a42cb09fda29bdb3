package org.veladora.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.veladora.model.BadInput;
import org.veladora.model.FileHash;
import org.veladora.model.Problem;
import org.veladora.model.SourceFile;

/// The bytes of a file's text: unpacked where the file is compressed (told by its first bytes, not
/// its name), without byte order mark, hashed and counted as they lie on the disk.
final class SourceBytes extends InputStream {
  private static final int SNIFFED_BYTES = 1024;
  private static final List<String> WEB_PAGE_STARTS =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<!--", "<script");

  private final String name;
  private final MessageDigest digest;
  private final Counted disk;
  private final InputStream text;
  private final boolean marked;

  private SourceBytes(String name, MessageDigest digest, Counted disk, InputStream text)
      throws IOException {
    this.name = name;
    this.digest = digest;
    this.disk = disk;
    this.text = text;
    this.marked = skipMark(text);
  }

  /// Opens a file and refuses what is no table.
  ///
  /// @throws BadInput I001 to I008 or I010
  static SourceBytes open(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        throw new BadInput(Problem.of("I002", name));
      }
      MessageDigest digest = sha256();
      Counted disk = new Counted(new DigestInputStream(Files.newInputStream(file), digest));
      try {
        InputStream text = new BufferedInputStream(unpacked(disk), 1 << 16);
        refuseWhatIsNoTable(name, text);
        return new SourceBytes(name, digest, disk, text);
      } catch (IOException | BadInput e) {
        disk.close();
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /// What a failure to read means to the user.
  static BadInput unreadable(String name, IOException e) {
    String code =
        switch (e) {
          case NoSuchFileException _ -> "I001";
          case AccessDeniedException _ -> "I003";
          case EOFException _ -> "I010";
          case ZipException _ -> "I010";
          default -> "I004";
        };
    return new BadInput(Problem.of(code, name), e);
  }

  private static InputStream unpacked(InputStream disk) throws IOException {
    BufferedInputStream start = new BufferedInputStream(disk, 1 << 16);
    start.mark(2);
    int first = start.read();
    int second = start.read();
    start.reset();
    return first == 0x1f && second == 0x8b ? new GZIPInputStream(start, 1 << 16) : start;
  }

  private static void refuseWhatIsNoTable(String name, InputStream text) throws IOException {
    text.mark(SNIFFED_BYTES);
    byte[] start = text.readNBytes(SNIFFED_BYTES);
    text.reset();
    String latin = new String(start, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("\u00ff\u00fe") || latin.startsWith("\u00fe\u00ff")) {
      throw new BadInput(Problem.of("I007", name));
    }
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new BadInput(Problem.of("I006", name));
    }
    String words = latin.startsWith("\u00ef\u00bb\u00bf") ? latin.substring(3) : latin;
    String lower = words.strip().toLowerCase(Locale.ROOT);
    if (WEB_PAGE_STARTS.stream().anyMatch(lower::startsWith)
        || (lower.startsWith("<?xml") && lower.contains("<html"))) {
      throw new BadInput(Problem.of("I005", name));
    }
    if (start.length < SNIFFED_BYTES && lower.isEmpty()) {
      throw new BadInput(Problem.of("I008", name));
    }
  }

  private static boolean skipMark(InputStream text) throws IOException {
    text.mark(3);
    byte[] start = text.readNBytes(3);
    boolean found =
        start.length == 3
            && (start[0] & 0xff) == 0xef
            && (start[1] & 0xff) == 0xbb
            && (start[2] & 0xff) == 0xbf;
    if (!found) {
      text.reset();
    }
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Name, hash and size of the file; reads what is left of it.
  SourceFile finish() throws IOException {
    text.transferTo(OutputStream.nullOutputStream());
    disk.transferTo(OutputStream.nullOutputStream());
    FileHash hash = new FileHash(HexFormat.of().formatHex(digest.digest()));
    return new SourceFile(name, hash, disk.count());
  }

  String name() {
    return name;
  }

  /// Whether a UTF-8 byte order mark stood at the start.
  boolean isMarkedUtf8() {
    return marked;
  }

  long bytesRead() {
    return disk.count();
  }

  @Override
  public int read() throws IOException {
    return text.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return text.read(into, from, length);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /// Counts the bytes that pass.
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
