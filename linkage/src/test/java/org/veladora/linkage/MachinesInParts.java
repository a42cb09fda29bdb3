package org.veladora.linkage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.veladora.linkage.blocking.PartedBlocking;
import org.veladora.linkage.blocking.PartedBlocking.BlocksOfShard;
import org.veladora.linkage.blocking.PartedBlocking.KeysOfPart;
import org.veladora.linkage.machines.CandidateComparison;
import org.veladora.linkage.machines.Machines;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.Cancel;
import org.veladora.model.Progress;

/// A cluster without machines: what would travel is written and read again, and what arrives in no
/// certain order arrives in another.
@NullMarked
record MachinesInParts(int parts) implements Machines {
  @Override
  public CandidateComparison take(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    RecordColumns there = sent(records.portable()).columns();
    PairScope scopeThere = new PairScope(there, scope.duplicateFree());
    PartedBlocking blocking = new PartedBlocking(there, scopeThere, parts);
    List<List<BlocksOfShard>> blocks = shuffled(blocking);
    return new CandidateComparison() {
      @Override
      public ComparedPairs compare(
          LinkageModel judge, double leastOdds, Progress told, Cancel asked) {
        LinkageModel model = sent(judge);
        ComparedPairs all = new ComparedPairs();
        for (int part = 0; part < parts; part++) {
          var pairs = blocking.pairs(part, blocks.get(part));
          all.addAll(
              sent(ComparedPairs.of(pairs, there, scopeThere, model, leastOdds, told, asked)));
        }
        return all;
      }

      @Override
      public BitSet among(int[] ones, int[] others, Cancel asked) {
        BitSet all = new BitSet();
        for (int part = 0; part < parts; part++) {
          all.or(sent(blocking.pairs(part, blocks.get(part)).among(ones, others)));
        }
        return all;
      }

      @Override
      public long entries() {
        return 0;
      }
    };
  }

  private List<List<BlocksOfShard>> shuffled(PartedBlocking blocking) {
    List<List<KeysOfPart>> keys = empty();
    for (int part = 0; part < parts; part++) {
      KeysOfPart[] own = sent(blocking.keys(part));
      for (int shard = 0; shard < parts; shard++) {
        keys.get(shard).add(own[shard]);
      }
    }
    List<List<BlocksOfShard>> blocks = empty();
    for (int shard = 0; shard < parts; shard++) {
      Collections.reverse(keys.get(shard));
      BlocksOfShard[] own = sent(blocking.blocks(shard, keys.get(shard)));
      for (int part = 0; part < parts; part++) {
        blocks.get(part).addFirst(own[part]);
      }
    }
    return blocks;
  }

  private <T> List<List<T>> empty() {
    List<List<T>> lists = new ArrayList<>();
    for (int k = 0; k < parts; k++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what was written here
  private static <T> T sent(T value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      byte[] written = bytes.toByteArray();
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
        return (T) Objects.requireNonNull(in.readObject());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
