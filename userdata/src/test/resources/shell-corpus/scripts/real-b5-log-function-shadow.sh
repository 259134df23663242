#!/bin/bash
log() { logger -t boot -- "$*"; "$@"; }
log echo starting
log /etc/eks/bootstrap.sh prod
