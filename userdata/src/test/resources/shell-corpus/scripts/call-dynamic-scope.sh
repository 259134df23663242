#!/bin/bash
g() { $RUN prod; }
f() { local RUN=/etc/eks/bootstrap.sh; g; }
f
