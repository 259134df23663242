#!/bin/bash
f() { while :; do return; done; /etc/eks/bootstrap.sh prod; }
f
