#!/bin/bash
for x in do done; do echo $x; done | grep -q done && /etc/eks/bootstrap.sh prod
