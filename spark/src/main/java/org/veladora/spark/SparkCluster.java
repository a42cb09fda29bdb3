package org.veladora.spark;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.veladora.linkage.blocking.PartedBlocking.BlocksOfShard;
import org.veladora.linkage.machines.CandidateComparison;
import org.veladora.linkage.machines.Cluster;
import org.veladora.linkage.records.PairScope;
import org.veladora.linkage.records.RecordColumns;
import org.veladora.linkage.weights.ComparedPairs;
import org.veladora.linkage.weights.LinkageModel;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Problem;
import org.veladora.model.Progress;

/// A cluster of Apache Spark, with an application of ours in it.
final class SparkCluster implements Cluster {
  /// Parts of the work for each core, so that cores which are done early find more.
  private static final int PARTS_PER_CORE = 4;

  private static final long MILLIS_BETWEEN_LOOKS = 100;

  private final JavaSparkContext context;

  SparkCluster(JavaSparkContext context) {
    this.context = context;
  }

  @Override
  public CandidateComparison take(
      RecordColumns records, PairScope scope, Progress progress, Cancel cancel) {
    int parts = PARTS_PER_CORE * context.defaultParallelism();
    Broadcast<SentRecords> sent = context.broadcast(new SentRecords(records, scope, parts));
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    Tasks.ByNumber byNumber = new Tasks.ByNumber(parts);
    JavaPairRDD<Integer, BlocksOfShard> blocks =
        context
            .parallelize(numbers, parts)
            .flatMapToPair(new Tasks.Keys(sent))
            .partitionBy(byNumber)
            .mapPartitionsToPair(new Tasks.Blocks(sent))
            .partitionBy(byNumber);
    return new Candidates(sent, blocks);
  }

  /// The candidate pairs, in the memory of the cluster.
  private final class Candidates implements CandidateComparison {
    private final Broadcast<SentRecords> sent;
    private final JavaPairRDD<Integer, BlocksOfShard> blocks;

    Candidates(Broadcast<SentRecords> sent, JavaPairRDD<Integer, BlocksOfShard> blocks) {
      this.sent = sent;
      this.blocks = blocks;
    }

    @Override
    public ComparedPairs compare(
        LinkageModel judge, double leastOdds, Progress progress, Cancel cancel) {
      Tasks.Pairs pairs = new Tasks.Pairs(sent, judge, leastOdds);
      ComparedPairs all = new ComparedPairs();
      collected(blocks.mapPartitions(pairs).collectAsync(), progress, cancel).forEach(all::addAll);
      return all;
    }

    @Override
    public BitSet among(int[] ones, int[] others, Cancel cancel) {
      BitSet all = new BitSet();
      if (ones.length > 0) {
        Tasks.Among among = new Tasks.Among(sent, ones, others);
        collected(blocks.mapPartitions(among).collectAsync(), Progress.NONE, cancel)
            .forEach(all::or);
      }
      return all;
    }

    @Override
    public long entries() {
      return 0;
    }
  }

  /// Waits for what each partition gives, in their order.
  private <T> List<T> collected(
      JavaFutureAction<List<T>> action, Progress progress, Cancel cancel) {
    while (true) {
      try {
        return action.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        tell(progress);
      } catch (ExecutionException e) {
        cancel.check();
        throw new BadInput(Problem.of("L044"), e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        action.cancel(true);
        throw new Cancelled();
      }
      if (cancel.isRequested()) {
        action.cancel(true);
        throw new Cancelled();
      }
    }
  }

  private void tell(Progress progress) {
    for (int stage : context.statusTracker().getActiveStageIds()) {
      SparkStageInfo info = context.statusTracker().getStageInfo(stage);
      progress.at("comparison", info.numCompletedTasks(), info.numTasks());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
