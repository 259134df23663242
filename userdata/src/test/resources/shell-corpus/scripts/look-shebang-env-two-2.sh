#!/usr/bin/env bash -eu
/etc/eks/bootstrap.sh prod
