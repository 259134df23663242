#!/bin/bash
.() { bash "$@"; }
. /etc/eks/bootstrap.sh prod
