#!/bin/bash
[ "$(type -t if)" = keyword ] && /etc/eks/bootstrap.sh prod
