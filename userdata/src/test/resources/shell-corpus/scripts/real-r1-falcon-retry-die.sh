#!/bin/bash
set -uo pipefail

BUCKET=s3://sec-artifacts-eu/falcon
SENSOR_RPM=falcon-sensor-7.05.0-16004.amzn2.x86_64.rpm
CID=0123456789ABCDEF0123456789ABCDEF-12

log() { echo "[falcon] $(date -u '+%H:%M:%S') $*"; }
die() { log "ERROR: $*"; exit 1; }
retry() {
  local tries=$1 pause=$2 n=1
  shift 2
  until "$@"; do
    (( n++ >= tries )) && return 1
    log "'$*' failed, again in ${pause}s"
    sleep "$pause"
  done
}

cd /tmp || die "no /tmp"
retry 5 10 aws s3 cp "$BUCKET/$SENSOR_RPM" . --no-progress || log "download failed"
[ -f "$SENSOR_RPM" ] && rpm -ivh "$SENSOR_RPM"
if [ -x /opt/CrowdStrike/falconctl ]; then
  /opt/CrowdStrike/falconctl -s --cid="$CID" --tags="eks,prod"
  systemctl start falcon-sensor
else
  log "falconctl is not installed, going on without"
fi

retry 3 20 /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=sensor=falcon' || die "join failed"
log "joined"
