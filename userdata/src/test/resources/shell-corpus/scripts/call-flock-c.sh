#!/bin/bash
flock /tmp/lock -c '/etc/eks/bootstrap.sh prod'
