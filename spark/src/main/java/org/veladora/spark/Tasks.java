package org.veladora.spark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.veladora.linkage.blocking.CandidatePairs;
import org.veladora.linkage.blocking.PartedBlocking.BlocksOfShard;
import org.veladora.linkage.blocking.PartedBlocking.KeysOfPart;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;
import scala.Tuple2;

/// What machines of the cluster do: three steps, each on one partition of what the step before
/// left.
final class Tasks {
  private Tasks() {}

  /// A number goes to the partition of that number.
  static final class ByNumber extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int parts;

    ByNumber(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object number) {
      return (Integer) number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByNumber partitioner && partitioner.parts == parts;
    }

    @Override
    public int hashCode() {
      return parts;
    }
  }

  /// Part of the records -> shard, and the keys in it.
  record Keys(Broadcast<SentRecords> records)
      implements PairFlatMapFunction<Integer, Integer, KeysOfPart> {
    @Override
    public Iterator<Tuple2<Integer, KeysOfPart>> call(Integer part) {
      return numbered(records.value().prepared().blocking().keys(part));
    }
  }

  /// Keys of a shard -> part of the records, and the blocks for it.
  record Blocks(Broadcast<SentRecords> records)
      implements PairFlatMapFunction<
          Iterator<Tuple2<Integer, KeysOfPart>>, Integer, BlocksOfShard> {
    @Override
    public Iterator<Tuple2<Integer, BlocksOfShard>> call(
        Iterator<Tuple2<Integer, KeysOfPart>> keys) {
      List<KeysOfPart> ofShard = new ArrayList<>();
      int shard = drain(keys, ofShard);
      return numbered(records.value().prepared().blocking().blocks(shard, ofShard));
    }
  }

  /// Blocks for a part of the records -> its pairs, compared.
  record Pairs(Broadcast<SentRecords> records, LinkageModel judge, double leastOdds)
      implements FlatMapFunction<Iterator<Tuple2<Integer, BlocksOfShard>>, ComparedPairs> {
    @Override
    public Iterator<ComparedPairs> call(Iterator<Tuple2<Integer, BlocksOfShard>> blocks) {
      List<BlocksOfShard> ofPart = new ArrayList<>();
      int part = drain(blocks, ofPart);
      SentRecords.Prepared with = records.value().prepared();
      CandidatePairs pairs = with.blocking().pairs(part, ofPart);
      ComparedPairs compared =
          ComparedPairs.of(
              pairs, with.records(), with.scope(), judge, leastOdds, Progress.NONE, Cancel.NEVER);
      return List.of(compared).iterator();
    }
  }

  /// Blocks for a part of the records -> which of some pairs are among its pairs.
  static final class Among
      implements FlatMapFunction<Iterator<Tuple2<Integer, BlocksOfShard>>, BitSet> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SentRecords> records;
    private final int[] ones;
    private final int[] others;

    Among(Broadcast<SentRecords> records, int[] ones, int[] others) {
      this.records = records;
      this.ones = ones;
      this.others = others;
    }

    @Override
    public Iterator<BitSet> call(Iterator<Tuple2<Integer, BlocksOfShard>> blocks) {
      List<BlocksOfShard> ofPart = new ArrayList<>();
      int part = drain(blocks, ofPart);
      CandidatePairs pairs = records.value().prepared().blocking().pairs(part, ofPart);
      return List.of(pairs.among(ones, others)).iterator();
    }
  }

  private static <T> Iterator<Tuple2<Integer, T>> numbered(T[] values) {
    return IntStream.range(0, values.length).mapToObj(k -> new Tuple2<>(k, values[k])).iterator();
  }

  /// Takes all values out; gives the number that they share. No partition is empty: every part
  /// sends to every other.
  private static <T> int drain(Iterator<Tuple2<Integer, T>> numbered, List<T> into) {
    int number = -1;
    while (numbered.hasNext()) {
      Tuple2<Integer, T> next = numbered.next();
      number = next._1();
      into.add(next._2());
    }
    return number;
  }
}
