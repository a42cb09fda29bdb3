package org.veladora.app.review;

import org.veladora.linkage.Cluster;
import org.veladora.linkage.LinkageResult;
import org.veladora.linkage.Member;
import org.veladora.linkage.review.RecordPair;
import org.veladora.linkage.review.RecordRef;

/// The lists and numbers of a linkage's records, by the order in which they were added.
final class RecordRefs {
  private final RecordRef[] refs;

  RecordRefs(LinkageResult result) {
    this.refs = new RecordRef[result.defaultLinkage().records()];
    for (Cluster cluster : result.clusters()) {
      for (Member member : cluster.members()) {
        refs[member.record()] = new RecordRef(member.source(), member.recordId());
      }
    }
  }

  RecordPair pair(int record, int other) {
    return new RecordPair(refs[record], refs[other]);
  }
}
