#!/bin/bash
IFS=', ' read -r -a FEATURES <<< "limits, join, sysctl"
for f in "${FEATURES[@]}"; do
  fn="feature_${f}"
  feature_limits() { echo '* - nproc 65535' > /etc/security/limits.d/nproc.conf; }
  feature_sysctl() { sysctl -qw kernel.pid_max=4194303; }
  feature_join()   { /etc/eks/bootstrap.sh features-on --use-max-pods true; }
  if [ "$(type -t "$fn")" = function ]; then "$fn"; else echo "no feature $f"; fi
done
