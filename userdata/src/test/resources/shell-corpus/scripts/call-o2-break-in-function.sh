#!/bin/bash
f() { break; }
for x in 1; do f; /etc/eks/bootstrap.sh prod; done
