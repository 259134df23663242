#!/bin/bash
f() { local RUN=/etc/eks/bootstrap.sh; }
f
$RUN prod
