#!/bin/bash
enabled() { [[ ${1,,} =~ ^(1|y|yes|true|on)$ ]]; }
JOIN=Yes
if {
  enabled "$JOIN" &&
  [[ -n $(hostname) ]] &&
  ! enabled "${SKIP:-no}"
} || [[ -e /opt/force-join ]]; then
  /etc/eks/bootstrap.sh conditioned
fi
