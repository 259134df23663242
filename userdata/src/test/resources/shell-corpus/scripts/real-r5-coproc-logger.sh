#!/bin/bash
exec {LOG}> >(while IFS= read -r line; do printf '%s %s\n' "$(date +%T)" "$line" >> /var/log/node.log; done)
log() { echo "$*" >&"$LOG"; }
log start
/etc/eks/bootstrap.sh descriptor >&"$LOG" 2>&1
log "bootstrap: $?"
exec {LOG}>&-
