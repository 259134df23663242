#!/bin/bash
set -eE
if env A=1 "${list[-1]}" "$a"; then /etc/eks/bootstrap.sh; fi
bash -x /e\tc/eks/bootstrap.sh ${b:-x}