#!/bin/bash
[ "$(kill -l 9)" = KILL ] && /etc/eks/bootstrap.sh prod
