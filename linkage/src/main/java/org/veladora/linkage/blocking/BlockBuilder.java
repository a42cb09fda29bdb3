package org.veladora.linkage.blocking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.veladora.linkage.records.LongList;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RadixSort;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.model.Cancel;

/// Makes the blocks of one rule after the other.
///
/// A block of at most [#MAX_RECORDS] is kept. A larger one is replaced by the smaller blocks of
/// those of its records that share one thing more, then two, and so on (see [Refiner]): people of a
/// frequent name are compared where something else speaks for them too, people of a rare name in
/// any case. Records that share everything are compared all with all up to [#MAX_ALIKE], beyond
/// that with neighbours. Pairs that are left out so, or because they share a frequent name and one
/// weak trait with more than [#MAX_RECORDS] others and nothing else, are counted.
final class BlockBuilder {
  /// The most records of a block that is kept as it is.
  static final int MAX_RECORDS = 8;

  /// The same where it is known how little the records share beyond a frequent key: strength 1 is
  /// that of one common trait, such as the state. Most such pairs are strangers.
  private static final int[] MOST_BY_STRENGTH = {MAX_RECORDS, 2, 5};

  /// The most records, alike in all that a block is parted by, that are compared all with all.
  static final int MAX_ALIKE = 64;

  private static final int NEIGHBOURS = 8;

  /// The strength from which what all records of a block share speaks for each of their pairs.
  private static final int MUCH = 3;

  private static final int APART = 1;
  private static final int ALL_SHARE = 2;
  private static final int FEW = 1 << 11;
  static final int INDEX_BITS = 24;
  private static final int INDEX = (1 << INDEX_BITS) - 1;
  private static final Refiner[] REFINERS = Refiner.values();

  private final RecordColumns records;
  private final PairScope scope;
  private final Traits traits;
  private final Blocks blocks = new Blocks();
  private final LongList keys = new LongList();
  private final LongList entries = new LongList();
  private final LongList[] parted = new LongList[REFINERS.length];
  private BlockingRule rule = BlockingRule.NAME_WORDS;
  private int ruleNumber;
  private long lost;

  BlockBuilder(RecordColumns records, PairScope scope) {
    this(records, scope, new Traits(records));
  }

  BlockBuilder(RecordColumns records, PairScope scope, Traits traits) {
    this.records = records;
    this.scope = scope;
    this.traits = traits;
    Arrays.setAll(parted, r -> new LongList());
  }

  /// Makes the blocks of a rule.
  ///
  /// @param number its place among the rules
  /// @return comparable pairs that share a key and are in no block, because too many records are
  ///   alike; a pair that is lost under two keys counts twice, all together at most as often as
  ///   there are pairs
  long add(int number, BlockingRule of, Cancel cancel) {
    entries.clear();
    addEntries(of, 0, records.size(), entries);
    cancel.check();
    long[] sorted = entries.values();
    int size = entries.size();
    sort(sorted, size);
    int most =
        of.isBounded()
            ? smallBlocks(sorted, size).mostWithinBudget(records.size())
            : Integer.MAX_VALUE;
    return Math.min(add(number, of, sorted, size, most), scope.comparablePairs());
  }

  /// Adds an entry for each key of the records from one to another, under each of their names.
  void addEntries(BlockingRule of, int from, int to, LongList into) {
    BiConsumer<Traits, LongList> adder = of::addKeys;
    for (int i = from; i < to; i++) {
      gather(i, adder);
      for (int k = 0; k < keys.size(); k++) {
        into.add(entry(keys.get(k), i));
      }
    }
  }

  /// Makes the blocks of the entries of a rule, among which are all that have one of their keys.
  /// Blocks come in the order of their keys.
  ///
  /// @param sorted entries, in order of their keys, those of one key by ascending records
  /// @param size how many there are
  /// @param most the most records of a key that are looked at
  /// @return comparable pairs that are in no block; a pair may count twice
  long add(int number, BlockingRule of, long[] sorted, int size, int most) {
    rule = of;
    ruleNumber = number;
    lost = 0;
    for (int start = 0; start < size; ) {
      int end = endOfKey(sorted, start, size);
      if (end - start > 1) {
        int[] members = members(sorted, start, end);
        if (members.length > most) {
          lost += comparable(members);
        } else {
          take(members, 0, wordOf(members[0], sorted[start]), rule.strength());
        }
      }
      start = end;
    }
    return lost;
  }

  /// Counts the records of each key that has at most [#MAX_RECORDS].
  SmallBlocks smallBlocks(long[] sorted, int size) {
    SmallBlocks small = new SmallBlocks();
    for (int start = 0; start < size; ) {
      int end = endOfKey(sorted, start, size);
      if (end - start > 1 && end - start <= MAX_RECORDS) {
        int[] members = members(sorted, start, end);
        small.add(members.length, comparable(members));
      }
      start = end;
    }
    return small;
  }

  /// Fills `keys` with those of a record, under each of its names.
  private void gather(int record, BiConsumer<Traits, LongList> adder) {
    keys.clear();
    traits.turnTo(record);
    adder.accept(traits, keys);
    if (traits.hasOtherNames()) {
      while (traits.turnToNextName()) {
        adder.accept(traits, keys);
      }
      keys.distinct();
    }
  }

  /// A record under a key, of which 39 bits are kept: entries are never below 0.
  private static long entry(long key, int record) {
    return (key << INDEX_BITS & Long.MAX_VALUE) | record;
  }

  /// Gives every block to a taker, in the order in which they were made.
  void forEachBlock(Blocks.Taker taker) {
    blocks.forEach(taker);
  }

  /// The blocks of all rules.
  Blocks close() {
    blocks.close(0, records.size());
    return blocks;
  }

  /// Sorts entries by their keys; those of one key stay in their order.
  static void sort(long[] values, int size) {
    if (size < FEW) {
      Arrays.sort(values, 0, size);
    } else {
      RadixSort.sort(values, size, INDEX_BITS, Long.SIZE - 1);
    }
  }

  private static int endOfKey(long[] sorted, int start, int size) {
    long key = sorted[start] >>> INDEX_BITS;
    int end = start + 1;
    while (end < size && sorted[end] >>> INDEX_BITS == key) {
      end++;
    }
    return end;
  }

  /// The records of a key, each once; they ascend.
  private static int[] members(long[] sorted, int start, int end) {
    int[] members = new int[end - start];
    int count = 0;
    for (int k = start; k < end; k++) {
      int record = (int) sorted[k] & INDEX;
      if (count == 0 || members[count - 1] != record) {
        members[count++] = record;
      }
    }
    return count == members.length ? members : Arrays.copyOf(members, count);
  }

  /// The later of the two words that a block of names shares; for other rules, none.
  private int wordOf(int member, long entry) {
    if (rule == BlockingRule.NAME_WORDS) {
      traits.turnTo(member);
      do {
        for (int b = 1; b < traits.wordCount(); b++) {
          for (int a = 0; a < b; a++) {
            long key = BlockingRule.nameKey(traits.word(a), traits.word(b));
            if (entry(key, 0) >>> INDEX_BITS == entry >>> INDEX_BITS) {
              return traits.word(b);
            }
          }
        }
      } while (traits.turnToNextName());
    }
    return Integer.MIN_VALUE;
  }

  private void take(int[] members, int refiner, int afterWord, int strength) {
    int most = strength < MOST_BY_STRENGTH.length ? MOST_BY_STRENGTH[strength] : MAX_RECORDS;
    if (members.length <= most) {
      if (members.length > 1) {
        blocks.add(ruleNumber, members, 0, members.length);
      }
      return;
    }
    int before = blocks.entries();
    int common = strength;
    boolean apart = false;
    for (int r = refiner; r < REFINERS.length; r++) {
      if (rule.implies(REFINERS[r])) {
        continue;
      }
      int outcome = part(members, r, afterWord, strength);
      apart |= (outcome & APART) != 0;
      common += (outcome & ALL_SHARE) != 0 ? REFINERS[r].strength() : 0;
    }
    if (!apart && strength == 1 && members.length > MAX_RECORDS) {
      lost += comparable(members);
    } else if (!apart) {
      takeAlike(members);
    } else if (common > strength && common >= MUCH) {
      takeLeft(members, before);
    }
  }

  /// Brings records of a block that share much, but went into none of its parts, together with
  /// those next to them.
  private void takeLeft(int[] members, int before) {
    BitSet left = new BitSet(members.length);
    left.set(0, members.length);
    for (int e = before; e < blocks.entries(); e++) {
      int at = Arrays.binarySearch(members, blocks.member(e));
      if (at >= 0) {
        left.clear(at);
      }
    }
    for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      int from = Math.max(0, at - NEIGHBOURS);
      int to = Math.min(members.length, at + NEIGHBOURS + 1);
      for (int other = from; other < to; other++) {
        if (other != at) {
          int[] two = {members[Math.min(at, other)], members[Math.max(at, other)]};
          blocks.add(ruleNumber, two, 0, two.length);
        }
      }
    }
  }

  /// Parts a block by one refiner; says whether that tells any two records apart, and whether all
  /// share one of its keys.
  private int part(int[] members, int refiner, int afterWord, int strength) {
    int parts = strength + REFINERS[refiner].strength();
    BiConsumer<Traits, LongList> refined =
        (of, into) -> REFINERS[refiner].addKeys(of, afterWord, into);
    LongList own = parted[refiner];
    own.clear();
    for (int member : members) {
      gather(member, refined);
      for (int k = 0; k < keys.size(); k++) {
        own.add(entry(keys.get(k), member));
      }
    }
    long[] sorted = own.values();
    int size = own.size();
    sort(sorted, size);
    int outcome = 0;
    for (int start = 0; start < size; ) {
      int end = endOfKey(sorted, start, size);
      outcome |= end - start < members.length ? APART : ALL_SHARE;
      if (end - start < members.length) {
        if (end - start > 1) {
          take(members(sorted, start, end), refiner + 1, afterWord, parts);
        }
      }
      start = end;
    }
    return outcome;
  }

  private void takeAlike(int[] members) {
    if (members.length <= MAX_ALIKE) {
      blocks.add(ruleNumber, members, 0, members.length);
      return;
    }
    int[] turns = interleaved(members);
    long kept = 0;
    for (int from = 0; from < turns.length; from += NEIGHBOURS) {
      int[] near = Arrays.copyOfRange(turns, from, Math.min(turns.length, from + 2 * NEIGHBOURS));
      Arrays.sort(near);
      blocks.add(ruleNumber, near, 0, near.length);
      kept += comparable(near);
    }
    lost += Math.max(0, comparable(members) - kept);
  }

  /// The members by turns of their sources, so that neighbours are of all.
  private int[] interleaved(int[] members) {
    int[] ranks = new int[scope.sources()];
    long[] keyed = new long[members.length];
    for (int k = 0; k < members.length; k++) {
      keyed[k] = ((long) ranks[records.source(members[k])]++ << 32) | members[k];
    }
    Arrays.sort(keyed);
    return Arrays.stream(keyed).mapToInt(key -> (int) key).toArray();
  }

  private long comparable(int[] members) {
    long[] sizes = new long[scope.sources()];
    for (int i : members) {
      sizes[records.source(i)]++;
    }
    return scope.comparablePairs(sizes);
  }
}
