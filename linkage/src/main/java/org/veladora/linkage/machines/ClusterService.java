package org.veladora.linkage.machines;

import org.veladora.model.Cancel;

/// Connects to a cluster. Found by `java.util.ServiceLoader`, for the module that brings it is part
/// of few installations.
public interface ClusterService {
  /// Connects.
  ///
  /// @param address where the cluster is: `spark://host:port`, or `local[N]` for N threads of this
  ///   machine
  /// @param secret what machines of the cluster know each other by; empty for `local[N]`
  /// @param cancel asked at short intervals
  /// @return the cluster
  /// @throws org.veladora.model.BadInput L041 for an address of another form; L042 if nobody
  ///   answers there, or not to us; L043 if there is no secret, or a short one; L045 if no machine
  ///   of the cluster is free
  /// @throws org.veladora.model.Cancelled if `cancel` asked for it
  Cluster connect(String address, String secret, Cancel cancel);
}
