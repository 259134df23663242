#!/bin/bash
flock /tmp/l -c '/etc/eks/bootstrap.sh locked'
