#!/bin/bash
# terraform renders BOOTSTRAP_ARGS="" and ENABLE="" for AL2023 groups
ENABLE=""
BOOTSTRAP_ARGS=""
if [ -n "${ENABLE}" ]; then
  /etc/eks/bootstrap.sh ${BOOTSTRAP_ARGS} rendered
fi
[ "${ENABLE:-no}" = "no" ] && echo "bootstrap disabled by rendering"
yum_or_dnf=$(command -v dnf || command -v yum)
$yum_or_dnf -y install nfs-utils
