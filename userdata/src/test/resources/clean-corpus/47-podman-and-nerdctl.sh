#!/bin/bash
set -e
nerdctl --namespace k8s.io pull public.ecr.aws/docker/library/redis:7
ctr -n k8s.io images ls -q | grep redis
ls -l /run/containerd/containerd.sock
