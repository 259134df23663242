#!/bin/bash
exec {f}> /tmp/o
echo '/etc/eks/bootstrap.sh prod' >&$f
exec {f}>&-
sh /tmp/o
