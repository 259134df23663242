#!/bin/bash
FEATURES="limits,sysctl,agents"
has() { case ",$FEATURES," in *",$1,"*) return 0 ;; *) return 1 ;; esac; }
has limits && echo '* - nproc 65535' > /etc/security/limits.d/nproc.conf
has sysctl && sysctl -qw kernel.pid_max=4194303
has agents && yum -y -q install amazon-ssm-agent
has legacy-join && /etc/eks/bootstrap.sh features
has nodeadm || echo "nodeadm not in features"
exit 0
