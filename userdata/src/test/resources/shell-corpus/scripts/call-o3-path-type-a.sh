#!/bin/bash
true() { return 1; }
[ -n "$(type -P true)" ] && /etc/eks/bootstrap.sh prod
