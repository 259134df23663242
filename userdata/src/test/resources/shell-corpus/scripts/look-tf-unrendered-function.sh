#!/bin/bash
set -e
/etc/eks/bootstrap.sh ${var.cluster_name} --kubelet-extra-args "${join(",", labels)}"
