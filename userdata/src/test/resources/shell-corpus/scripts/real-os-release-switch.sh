#!/usr/bin/env bash
set -euo pipefail

log() { printf '%s [%s] %s\n' "$(date -u +%FT%TZ)" "${1^^}" "${*:2}"; }

. /etc/os-release
CLUSTER_NAME="payments-prod"
readonly CLUSTER_NAME

join_al2() {
    log info "Amazon Linux 2, using bootstrap.sh"
    local args=(--container-runtime containerd)
    args+=(--kubelet-extra-args "--node-labels=env=prod")
    /etc/eks/bootstrap.sh "$CLUSTER_NAME" "${args[@]}"
}

join_al2023() {
    log info "Amazon Linux 2023, using nodeadm"
    mkdir -p /etc/eks/nodeadm.d
    cat > /etc/eks/nodeadm.d/10-labels.yaml <<-YAML
	apiVersion: node.eks.aws/v1alpha1
	kind: NodeConfig
	spec:
	  kubelet:
	    flags:
	      - --node-labels=env=prod
	YAML
}

case "${ID}:${VERSION_ID}" in
    amzn:2)    join_al2 ;;
    amzn:2023) join_al2023 ;;
    *)         log error "unsupported os ${PRETTY_NAME:-unknown}"; exit 1 ;;
esac

log info "done"
