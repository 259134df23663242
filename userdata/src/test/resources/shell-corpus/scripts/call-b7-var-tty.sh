#!/bin/bash
if [ -t 1 ]; then exit; fi
/etc/eks/bootstrap.sh prod
