#!/bin/bash
shopt -s nullglob
for f in /etc/eks/*.none; do exit; done
/etc/eks/bootstrap.sh prod
