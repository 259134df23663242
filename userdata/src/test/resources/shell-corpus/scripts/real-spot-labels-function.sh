#!/bin/bash
lifecycle() {
  case "$(curl -s http://169.254.169.254/latest/meta-data/instance-life-cycle)" in
    spot) echo Ec2Spot ;;
    *) echo OnDemand ;;
  esac
}
ARGS="--node-labels=lifecycle=$(lifecycle)"
/etc/eks/bootstrap.sh prod --kubelet-extra-args "$ARGS"
