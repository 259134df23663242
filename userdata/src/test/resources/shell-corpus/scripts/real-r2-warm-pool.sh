#!/bin/bash
set -o pipefail
state() {
  curl -s http://169.254.169.254/latest/meta-data/autoscaling/target-lifecycle-state
}

limit=3
for ((n = 1; n <= limit; n++)); do
  case "$(state)" in
    Warmed:*) sleep 5 ;;
    InService) break ;;
    *) break ;;
  esac
done

yum -y -q install amazon-ssm-agent
crictl pull registry.k8s.io/pause:3.9 || :
ctr -n k8s.io images pull docker.io/library/busybox:1.36 >/dev/null 2>&1 || :
/etc/eks/bootstrap.sh warm --kubelet-extra-args "--image-gc-high-threshold=90"
