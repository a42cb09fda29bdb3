package org.veladora.app.count;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.veladora.linkage.machines.Cluster;
import org.veladora.linkage.machines.ClusterService;
import org.veladora.model.BadInput;
import org.veladora.model.Cancel;
import org.veladora.model.Problem;

/// The machines on which records are linked, where it is not this one alone.
///
/// @param address where they are: `spark://host:port`, or `local[N]`
/// @param secret what they know each other by; empty where it is one machine
public record ClusterAddress(String address, String secret) {
  /// An address of machines that need no secret.
  ///
  /// @param address where they are
  /// @return the address
  public static ClusterAddress of(String address) {
    return new ClusterAddress(address, "");
  }

  /// An address of machines that share a secret.
  ///
  /// @param address where they are
  /// @param secretFile the file that holds the secret; space around it does not count
  /// @return the address
  /// @throws BadInput C118 if there is no such file
  /// @throws IOException if it cannot be read
  public static ClusterAddress of(String address, Path secretFile) throws IOException {
    if (!Files.isRegularFile(secretFile)) {
      throw new BadInput(Problem.of("C118", secretFile.getFileName()));
    }
    return new ClusterAddress(
        address, Files.readString(secretFile, StandardCharsets.UTF_8).strip());
  }

  /// Connects, by the module that knows how.
  ///
  /// @throws BadInput L040 if this installation has no such module; L041, L042, L043, L045 as
  ///   [ClusterService#connect] says
  Cluster connect(Cancel cancel) {
    return ServiceLoader.load(ClusterService.class)
        .findFirst()
        .orElseThrow(() -> new BadInput(Problem.of("L040")))
        .connect(address, secret, cancel);
  }

  @Override
  public String toString() {
    return "ClusterAddress[" + address + "]";
  }
}
