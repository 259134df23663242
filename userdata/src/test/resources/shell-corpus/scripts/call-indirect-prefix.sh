#!/bin/bash
STEP_1=true
STEP_2='/etc/eks/bootstrap.sh step'
for v in ${!STEP_@}; do ${!v}; done
