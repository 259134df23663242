#!/bin/bash
[ "$(date '+100%%')" = 100% ] && /etc/eks/bootstrap.sh c
