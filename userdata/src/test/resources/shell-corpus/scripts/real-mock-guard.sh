#!/bin/bash
USE_LEGACY_BOOTSTRAP=${USE_LEGACY_BOOTSTRAP:-false}
if $USE_LEGACY_BOOTSTRAP; then
  /etc/eks/bootstrap.sh legacy
else
  echo "nodeadm"
fi
