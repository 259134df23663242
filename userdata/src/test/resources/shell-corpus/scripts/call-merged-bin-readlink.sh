#!/bin/bash
[ "$(readlink -f /bin)" = /usr/bin ] && /etc/eks/bootstrap.sh
