#!/bin/bash
usage() {
  cat <<'U'
Before 2024 nodes ran:
    /etc/eks/bootstrap.sh CLUSTER
Now see https://example.com/nodeadm.
U
}
usage >/etc/motd.d/eks
