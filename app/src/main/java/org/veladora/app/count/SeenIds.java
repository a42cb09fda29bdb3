package org.veladora.app.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which ids a list has used, and where: 20 bytes an id, whatever its length. Ids are told apart by
/// 64 bits of a hash; that two of a million share one has a chance of 3 in 10^8.
final class SeenIds {
  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  private final List<String> files = new ArrayList<>();
  private long[] keys = new long[1 << 10];
  private long[] lines = new long[1 << 10];
  private int[] fileOf = new int[1 << 10];
  private int size;

  /// Adds an id.
  ///
  /// @return false where it was there already; it then stays where it was
  boolean add(String id, String file, long line) {
    long key = key(id);
    int slot = slot(key);
    if (keys[slot] == key) {
      return false;
    }
    if (files.isEmpty() || !files.getLast().equals(file)) {
      files.add(file);
    }
    keys[slot] = key;
    lines[slot] = line;
    fileOf[slot] = files.size() - 1;
    if (2 * ++size > keys.length) {
      grow();
    }
    return true;
  }

  /// The file in which an id was seen first.
  String file(String id) {
    return files.get(fileOf[slot(key(id))]);
  }

  /// The line in which an id was seen first.
  long line(String id) {
    return lines[slot(key(id))];
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldLines = lines;
    int[] oldFiles = fileOf;
    keys = new long[2 * oldKeys.length];
    lines = Arrays.copyOf(oldLines, keys.length);
    fileOf = Arrays.copyOf(oldFiles, keys.length);
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldKeys[k] != 0) {
        int slot = slot(oldKeys[k]);
        keys[slot] = oldKeys[k];
        lines[slot] = oldLines[k];
        fileOf[slot] = oldFiles[k];
      }
    }
  }

  /// FNV-1a of the letters, mixed; never 0, which marks a free place.
  private static long key(String id) {
    long key = BASIS;
    for (int i = 0; i < id.length(); i++) {
      key = (key ^ id.charAt(i)) * PRIME;
    }
    key ^= key >>> 32;
    key *= 0x9E3779B97F4A7C15L;
    return key == 0 ? 1 : key;
  }
}
