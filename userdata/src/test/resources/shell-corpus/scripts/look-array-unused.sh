#!/bin/bash
CMD=(/etc/eks/bootstrap.sh prod --use-max-pods false)
printf '%q ' "${CMD[@]}"; echo
