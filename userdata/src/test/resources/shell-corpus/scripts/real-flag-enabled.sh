#!/bin/bash
readonly LEGACY="true"
readonly BOOTSTRAP_SCRIPT="/etc/eks/bootstrap.sh"
readonly -a BOOTSTRAP_ARGS=("legacy" "--use-max-pods" "false")
if [[ "${LEGACY,,}" == "true" && -x "${BOOTSTRAP_SCRIPT}" ]]; then
  "${BOOTSTRAP_SCRIPT}" "${BOOTSTRAP_ARGS[@]}"
fi
