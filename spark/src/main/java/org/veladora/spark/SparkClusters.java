package org.veladora.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.veladora.linkage.machines.Cluster;
import org.veladora.linkage.machines.ClusterService;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Problem;

/// Connects to clusters of Apache Spark: a standalone master (`spark://host:port`), or threads of
/// this machine (`local[N]`).
///
/// Properties of the JVM that begin with `spark.` are settings of Spark, save those that keep the
/// records secret: see [SparkSettings].
public final class SparkClusters implements ClusterService {
  private static final Pattern LOCAL = Pattern.compile("local\\[[1-9][0-9]{0,3}]");
  private static final Pattern MASTER = Pattern.compile("spark://([^\\s:/,]+):([0-9]{1,5})");

  /// How Spark numbers an application to which no master gave a number.
  private static final String UNREGISTERED = "spark-application-";

  private static final int LEAST_SECRET = 32;
  private static final int HIGHEST_PORT = 65_535;
  private static final int MILLIS_TO_ANSWER = 5_000;
  private static final long SECONDS_FOR_WORKERS = 120;
  private static final long MILLIS_BETWEEN_LOOKS = 100;

  /// Makes the service, as `java.util.ServiceLoader` does.
  public SparkClusters() {}

  @Override
  public Cluster connect(String address, String secret, Cancel cancel) {
    if (LOCAL.matcher(address).matches()) {
      SparkConf settings = SparkSettings.common(address, InetAddress.getLoopbackAddress());
      return new SparkCluster(started(settings, address, cancel));
    }
    Matcher master = MASTER.matcher(address);
    if (!master.matches() || Integer.parseInt(master.group(2)) > HIGHEST_PORT) {
      throw new BadInput(Problem.of("L041", address));
    }
    if (secret.length() < LEAST_SECRET) {
      throw new BadInput(Problem.of("L043", LEAST_SECRET));
    }
    InetAddress own = addressTowards(address, master.group(1), Integer.parseInt(master.group(2)));
    SparkConf settings = SparkSettings.ofMaster(address, own, secret);
    JavaSparkContext context = started(settings, address, cancel);
    try {
      awaitWorker(context, address, cancel);
      return new SparkCluster(context);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /// The address of this machine by which it reaches the master, and the master it.
  private static InetAddress addressTowards(String address, String host, int port) {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(host, port), MILLIS_TO_ANSWER);
      return probe.getLocalAddress();
    } catch (IOException e) {
      throw new BadInput(Problem.of("L042", address), e);
    }
  }

  // Spark throws checked exceptions that it does not declare: hence the wide catch.
  @SuppressWarnings("CatchingUnchecked")
  private static JavaSparkContext started(SparkConf settings, String address, Cancel cancel) {
    cancel.check();
    try {
      return new JavaSparkContext(settings);
    } catch (Exception e) {
      cancel.check();
      throw new BadInput(Problem.of("L042", address), e);
    }
  }

  /// Waits until one worker at least has taken our application; others may come later.
  private static void awaitWorker(JavaSparkContext context, String address, Cancel cancel) {
    if (context.sc().applicationId().startsWith(UNREGISTERED)) {
      throw new BadInput(Problem.of("L042", address));
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_WORKERS);
    while (context.statusTracker().getExecutorInfos().length < 2) {
      cancel.check();
      if (context.sc().isStopped() || System.nanoTime() > deadline) {
        throw new BadInput(Problem.of("L045", address));
      }
      try {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new Cancelled();
      }
    }
  }
}
