#!/bin/bash
set -e
f() { local x; x=$(false); /etc/eks/bootstrap.sh c1; }
f
