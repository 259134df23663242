#!/bin/bash
v=${x:-a}b}
[ "$v" = 'ab}' ] && /etc/eks/bootstrap.sh prod
