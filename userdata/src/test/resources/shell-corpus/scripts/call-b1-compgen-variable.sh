#!/bin/bash
RUN_A=/etc/eks/bootstrap.sh
for v in $(compgen -v RUN_); do "${!v}" prod; done
