#!/bin/bash
v=${x:-a\}b}
[ "$v" = 'a}b' ] && /etc/eks/bootstrap.sh prod
