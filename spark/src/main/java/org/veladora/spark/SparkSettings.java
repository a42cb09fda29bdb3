package org.veladora.spark;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.jspecify.annotations.NullMarked;
import org.veladora.figures.LinkageSummary;
import org.veladora.linkage.LinkageEngine;
import org.veladora.model.SourceRecord;
import org.veladora.names.PhoneticKey;

/// Settings of Spark that the records ask for: machines prove to each other that they know the
/// secret, what travels and what goes to a disk is encrypted, there are no pages to look at, no log
/// of events, and the driver listens on the one address by which it reaches the master.
///
/// Other settings may be given as properties of the JVM (`-Dspark.executor.memory=8g`).
final class SparkSettings {
  private SparkSettings() {}

  /// Settings of any cluster.
  ///
  /// @param address where the cluster is
  /// @param own the address on which the driver listens
  static SparkConf common(String address, InetAddress own) {
    return new SparkConf()
        .setMaster(address)
        .setAppName("veladora")
        .set("spark.driver.host", own.getHostAddress())
        .set("spark.driver.bindAddress", own.getHostAddress())
        .set("spark.driver.maxResultSize", "0")
        .set("spark.authenticate", "true")
        .set("spark.network.crypto.enabled", "true")
        .set("spark.network.crypto.cipher", "AES/GCM/NoPadding")
        .set("spark.network.crypto.saslFallback", "false")
        .set("spark.io.encryption.enabled", "true")
        .set("spark.io.encryption.keySizeBits", "256")
        .set("spark.ui.enabled", "false")
        .set("spark.ui.showConsoleProgress", "false")
        .set("spark.eventLog.enabled", "false");
  }

  /// Settings of a cluster with a master: with the secret, and with our own classes, which its
  /// machines fetch from the driver.
  static SparkConf ofMaster(String address, InetAddress own, String secret) {
    Class<?>[] ofModules = {
      SparkSettings.class,
      LinkageEngine.class,
      PhoneticKey.class,
      LinkageSummary.class,
      SourceRecord.class,
      NullMarked.class
    };
    return common(address, own)
        .set("spark.authenticate.secret", secret)
        .setJars(Stream.of(ofModules).map(SparkSettings::jarOf).toArray(String[]::new));
  }

  private static String jarOf(Class<?> type) {
    Path jar =
        Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("classes reach a cluster as jars only: " + type.getName());
    }
    return jar.toString();
  }
}
