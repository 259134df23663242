#!/bin/bash
if (( 1, 0 )); then exit; fi
/etc/eks/bootstrap.sh prod
