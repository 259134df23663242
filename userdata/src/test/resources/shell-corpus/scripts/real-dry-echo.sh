#!/bin/bash
DRY_RUN=yes
${DRY_RUN:+echo} /etc/eks/bootstrap.sh prod
unset DRY_RUN
${DRY_RUN:+echo} true /etc/eks/bootstrap.sh
