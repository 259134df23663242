#!/bin/bash
# Joins the node to its cluster: proxy, certificates, disks, kubelet arguments by instance type and life cycle.
set -o errexit
set -o pipefail
set -o nounset

readonly CLUSTER=prod
readonly REGION=eu-west-1
readonly LOG=/var/log/node-setup.log
exec > >(tee -a "$LOG") 2>&1

log() {
    echo "$(date -u +%FT%TZ) [$1] ${*:2}"
}

retry() {
    local attempts=$1 delay=$2
    shift 2
    for ((i = 1; i <= attempts; i++)); do
        if "$@"; then
            return 0
        fi
        log WARN "attempt $i of $attempts failed: $1"
        sleep "$delay"
    done
    log ERROR "gave up: $1"
    return 1
}

metadata() {
    curl -sf -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/meta-data/$1"
}

TOKEN=$(curl -sf -X PUT -H "X-aws-ec2-metadata-token-ttl-seconds: 600" http://169.254.169.254/latest/api/token)
INSTANCE_ID=$(metadata instance-id)
INSTANCE_TYPE=$(metadata instance-type)
LIFECYCLE=$(metadata instance-life-cycle || echo on-demand)
log INFO "setting up $INSTANCE_ID ($INSTANCE_TYPE, $LIFECYCLE)"

# proxy
PROXY=http://proxy.example.com:3128
VPC_CIDR=10.0.0.0/16
NO_PROXY="localhost,127.0.0.1,169.254.169.254,.internal,.eks.amazonaws.com,${VPC_CIDR}"
mkdir -p /etc/systemd/system/containerd.service.d
cat > /etc/systemd/system/containerd.service.d/http-proxy.conf <<EOF
[Service]
Environment="HTTP_PROXY=$PROXY"
Environment="HTTPS_PROXY=$PROXY"
Environment="NO_PROXY=$NO_PROXY"
EOF
export HTTP_PROXY=$PROXY HTTPS_PROXY=$PROXY NO_PROXY
systemctl daemon-reload

# certificates
retry 5 3 aws s3 cp "s3://example-config/$CLUSTER/ca.pem" /etc/pki/ca-trust/source/anchors/example.pem --region "$REGION"
update-ca-trust extract

# kernel
cat <<'EOF' | tee /etc/sysctl.d/99-node.conf
net.core.somaxconn = 4096
vm.max_map_count = 262144
fs.inotify.max_user_watches = 524288
EOF
sysctl --system

# disks
if lsblk -dno NAME,MODEL | grep -q "Instance Storage"; then
    mapfile -t DISKS < <(lsblk -dno NAME,MODEL | awk '/Instance Storage/ {print "/dev/"$1}')
    if [ "${#DISKS[@]}" -gt 1 ]; then
        mdadm --create /dev/md0 --level=0 --raid-devices="${#DISKS[@]}" "${DISKS[@]}"
        DEVICE=/dev/md0
    else
        DEVICE=${DISKS[0]}
    fi
    mkfs.xfs "$DEVICE"
    mkdir -p /mnt/scratch
    mount -o noatime "$DEVICE" /mnt/scratch
fi

LABELS="lifecycle=$LIFECYCLE,team=platform"
TAINTS=""
case "$INSTANCE_TYPE" in
    g4dn.* | g5.* | p3.*) LABELS+=",accelerator=nvidia" TAINTS="nvidia.com/gpu=true:NoSchedule" ;;
    *.metal) LABELS+=",metal=true" ;;
    t3.*) log INFO "burstable" ;;
esac
EXTRA="--node-labels=$LABELS"
[[ -n $TAINTS ]] && EXTRA+=" --register-with-taints=$TAINTS"

BOOTSTRAP=/etc/eks/bootstrap.sh
ARGS=(--apiserver-endpoint https://example.com --b64-cluster-ca Y2E= --kubelet-extra-args "$EXTRA")
if [[ -x $BOOTSTRAP ]]; then
    "$BOOTSTRAP" "$CLUSTER" "${ARGS[@]}"
else
    log INFO "nodeadm starts this node"
fi
log INFO done
