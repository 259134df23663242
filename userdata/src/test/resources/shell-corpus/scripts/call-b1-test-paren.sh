#!/bin/bash
[ \( -n x \) -a ! \( -z x \) ] && /etc/eks/bootstrap.sh prod
