#!/bin/bash
f() { local run=/etc/eks/bootstrap.sh; g; }
g() { $run prod; }
f
