#!/bin/bash
( ( [ $BASH_SUBSHELL = 2 ] && /etc/eks/bootstrap.sh prod ) )
