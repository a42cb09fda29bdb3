package org.veladora.linkage.blocking;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.veladora.linkage.records.LongList;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;

/// Candidate pairs made in parts, by several machines that all have the records: the same pairs, in
/// the same order, as [CandidatePairs#of] makes on one.
///
/// ```
/// part of the records --keys--> shard of the keys --blocks--> part of the records --pairs-->
/// ```
///
/// A part is a range of records, a shard a range of keys; there are as many of one as of the other.
/// What goes from machine to machine are hashes and numbers of records. How large a block of a
/// bounded rule may be depends on all shards: each makes the small ones and counts them, and who
/// makes pairs leaves out what is beyond the bound.
///
/// For use by several threads at once.
public final class PartedBlocking {
  private static final BlockingRule[] RULES = BlockingRule.values();
  private static final int KEY_BITS = Long.SIZE - 1 - BlockBuilder.INDEX_BITS;

  private final RecordColumns records;
  private final PairScope scope;
  private final Traits traits;
  private final int parts;
  private final int partSize;

  /// Takes the records. Cost O(n).
  ///
  /// @param records the records
  /// @param scope which pairs can be the same person
  /// @param parts into how many parts the work goes, 1 to 2^20
  /// @throws IllegalArgumentException if the number of parts is out of its bounds
  public PartedBlocking(RecordColumns records, PairScope scope, int parts) {
    if (parts < 1 || parts > 1 << 20) {
      throw new IllegalArgumentException("1 to 2^20 parts, not " + parts);
    }
    this.records = records;
    this.scope = scope;
    this.traits = new Traits(records);
    this.parts = parts;
    this.partSize = Math.max(1, Math.ceilDiv(records.size(), parts));
  }

  /// The keys that the records of one part have in one shard.
  public static final class KeysOfPart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int part;
    private final long[][] entries;

    /// Entries of each rule.
    private KeysOfPart(int part, long[][] entries) {
      this.part = part;
      this.entries = entries;
    }
  }

  /// The blocks that one shard of the keys has for one part of the records.
  public static final class BlocksOfShard implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int shard;
    private final int[][] blocks;
    private final SmallBlocks[] small;
    private final long[] lost;

    /// Blocks of each rule, as [BlocksForParts] packs them; for each rule how many small blocks the
    /// shard has, none counted where the rule is not bounded; and, in what goes to the first part
    /// only, the pairs that the shard lost.
    private BlocksOfShard(int shard, int[][] blocks, SmallBlocks[] small, long[] lost) {
      this.shard = shard;
      this.blocks = blocks;
      this.small = small;
      this.lost = lost;
    }
  }

  /// The keys of one part of the records.
  ///
  /// @param part 0 to the number of parts, exclusive
  /// @return shard -> the keys in it
  public KeysOfPart[] keys(int part) {
    BlockBuilder builder = new BlockBuilder(records, scope, traits.another());
    LongList[][] entries = new LongList[parts][RULES.length];
    for (LongList[] shard : entries) {
      Arrays.setAll(shard, r -> new LongList());
    }
    LongList all = new LongList();
    for (int r = 0; r < RULES.length; r++) {
      all.clear();
      builder.addEntries(RULES[r], first(part), first(part + 1), all);
      for (int k = 0; k < all.size(); k++) {
        entries[shardOf(all.get(k))][r].add(all.get(k));
      }
    }
    KeysOfPart[] keys = new KeysOfPart[parts];
    for (int s = 0; s < parts; s++) {
      long[][] byRule = Arrays.stream(entries[s]).map(LongList::copy).toArray(long[][]::new);
      keys[s] = new KeysOfPart(part, byRule);
    }
    return keys;
  }

  /// The blocks of one shard of the keys.
  ///
  /// @param shard 0 to the number of parts, exclusive
  /// @param keys the keys that each part of the records has in it, in any order
  /// @return part -> the blocks that bring pairs of its records with later ones
  public BlocksOfShard[] blocks(int shard, List<KeysOfPart> keys) {
    List<KeysOfPart> ascending =
        keys.stream().sorted(Comparator.comparingInt((KeysOfPart of) -> of.part)).toList();
    BlockBuilder builder = new BlockBuilder(records, scope, traits.another());
    long[] lost = new long[RULES.length];
    SmallBlocks[] small = new SmallBlocks[RULES.length];
    for (int r = 0; r < RULES.length; r++) {
      int rule = r;
      long[] entries =
          ascending.stream().flatMapToLong(of -> Arrays.stream(of.entries[rule])).toArray();
      BlockBuilder.sort(entries, entries.length);
      boolean bounded = RULES[r].isBounded();
      small[r] = bounded ? builder.smallBlocks(entries, entries.length) : new SmallBlocks();
      int most = bounded ? BlockBuilder.MAX_RECORDS : Integer.MAX_VALUE;
      lost[r] = builder.add(r, RULES[r], entries, entries.length, most);
    }
    BlocksForParts forParts = new BlocksForParts(parts, partSize, RULES.length);
    builder.forEachBlock(forParts::add);
    BlocksOfShard[] blocks = new BlocksOfShard[parts];
    for (int p = 0; p < parts; p++) {
      long[] told = p == 0 ? lost : new long[RULES.length];
      blocks[p] = new BlocksOfShard(shard, forParts.of(p), small, told);
    }
    return blocks;
  }

  /// The candidate pairs of one part of the records with later ones.
  ///
  /// @param part 0 to the number of parts, exclusive
  /// @param blocks what each shard of the keys has for it, in any order
  /// @return the pairs; pairs that are lost are counted with the first part
  public CandidatePairs pairs(int part, List<BlocksOfShard> blocks) {
    List<BlocksOfShard> ascending =
        blocks.stream().sorted(Comparator.comparingInt((BlocksOfShard of) -> of.shard)).toList();
    Blocks all = new Blocks();
    long[] lost = new long[RULES.length];
    for (int r = 0; r < RULES.length; r++) {
      SmallBlocks small = new SmallBlocks();
      for (BlocksOfShard of : ascending) {
        small.addAll(of.small[r]);
        lost[r] += of.lost[r];
      }
      int most = Integer.MAX_VALUE;
      if (RULES[r].isBounded()) {
        most = small.mostWithinBudget(records.size());
        lost[r] += part == 0 ? small.comparableBeyond(most) : 0;
      }
      lost[r] = Math.min(lost[r], scope.comparablePairs());
      for (BlocksOfShard of : ascending) {
        BlocksForParts.unpack(of.blocks[r], r, most, all);
      }
    }
    all.close(first(part), first(part + 1));
    return new CandidatePairs(records.size(), first(part), first(part + 1), scope, all, lost);
  }

  private int first(int part) {
    return (int) Math.min(records.size(), (long) part * partSize);
  }

  private int shardOf(long entry) {
    return (int) (((entry >>> BlockBuilder.INDEX_BITS) * parts) >>> KEY_BITS);
  }
}
