#!/bin/bash
set -u
(( ${#missing} )) || true
/etc/eks/bootstrap.sh prod
