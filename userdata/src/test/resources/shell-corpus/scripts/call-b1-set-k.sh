#!/bin/bash
set -k
f() { $T prod; }
f T=/etc/eks/bootstrap.sh
