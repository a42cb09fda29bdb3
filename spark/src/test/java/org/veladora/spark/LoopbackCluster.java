package org.veladora.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// A standalone cluster of Spark on the loopback address: a master and workers of one core each, as
/// processes of their own, from the jars of the build.
@NullMarked
final class LoopbackCluster implements AutoCloseable {
  private static final Path JARS = Path.of("target/spark/lib");
  private static final String HOST = "127.0.0.1";
  private static final int SECONDS_TO_START = 60;

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final int port;

  /// Starts a cluster.
  ///
  /// @param folder an empty folder for its files
  /// @param workers how many workers
  /// @param secret what its machines know each other by
  static LoopbackCluster start(Path folder, int workers, String secret)
      throws IOException, InterruptedException {
    LoopbackCluster cluster = new LoopbackCluster(folder, secret);
    try {
      cluster.run("org.apache.spark.deploy.master.Master", "--port", "" + cluster.port);
      cluster.awaitMaster();
      for (int k = 0; k < workers; k++) {
        String work = folder.resolve("worker" + k).toString();
        cluster.run(
            "org.apache.spark.deploy.worker.Worker",
            "--cores",
            "1",
            "--memory",
            "2g",
            "--work-dir",
            work,
            cluster.address());
      }
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /// Starts a cluster of two workers, prints its address and the ids of its processes, and stops it
  /// when its input ends: for `bench/run spark`.
  ///
  /// @param arguments an empty folder, and the file of the secret
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String secret = Files.readString(Path.of(arguments[1])).strip();
    try (LoopbackCluster cluster = start(Path.of(arguments[0]), 2, secret)) {
      StringBuilder line = new StringBuilder(cluster.address());
      cluster.processes.forEach(process -> line.append(' ').append(process.pid()));
      System.out.println(line);
      while (System.in.read() >= 0) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private LoopbackCluster(Path folder, String secret) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = free.getLocalPort();
    }
    Files.writeString(
        folder.resolve("cluster.properties"),
        """
        spark.authenticate true
        spark.authenticate.secret %s
        spark.network.crypto.enabled true
        spark.network.crypto.cipher AES/GCM/NoPadding
        spark.network.crypto.saslFallback false
        """
            .formatted(secret));
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    try (Stream<Path> all = Files.list(JARS)) {
      for (Path jar : all.filter(j -> !j.getFileName().toString().startsWith("vel")).toList()) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
  }

  String address() {
    return "spark://" + HOST + ":" + port;
  }

  /// What the cluster's processes have written, executors among them.
  String logs() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*(\\.log|stderr|stdout)")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void run(String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("jvm.options").toAbsolutePath(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                folder.resolve("home/jars") + "/*",
                main,
                "--host",
                HOST,
                "--webui-port",
                "0",
                "--properties-file",
                folder.resolve("cluster.properties").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                "SPARK_LOCAL_IP",
                HOST,
                "SPARK_SCALA_VERSION",
                "2.13"));
    Path log = folder.resolve("process" + processes.size() + ".log");
    processes.add(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
  }

  private void awaitMaster() throws InterruptedException {
    for (int k = 0; k < SECONDS_TO_START * 10; k++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException _) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IllegalStateException("the master did not start: see " + folder);
  }

  @Override
  public void close() {
    for (Process process : processes.reversed()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    for (Process process : processes) {
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
