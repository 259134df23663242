#!/bin/bash
%{ if enable_bootstrap ~}
/etc/eks/bootstrap.sh ${cluster_name} ${bootstrap_extra_args}
%{ endif ~}
echo done
