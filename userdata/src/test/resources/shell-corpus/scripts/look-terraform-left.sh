#!/bin/bash
set -e
%{ if enabled ~}
/etc/eks/bootstrap.sh prod
%{ endif ~}
