#!/bin/bash
EKS_A=/etc/eks/bootstrap.sh
EKS_B=prod
set -- "${!EKS_@}"
"${!1}" "${!2}"
