package org.veladora.linkage.machines;

/// A cluster of machines to which the program is connected.
public interface Cluster extends Machines, AutoCloseable {
  /// Leaves the cluster, which then holds nothing of the records.
  @Override
  void close();
}
