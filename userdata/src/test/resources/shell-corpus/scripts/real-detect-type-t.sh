#!/bin/bash
[ "$(type -t nodeadm)" = file ] || /etc/eks/bootstrap.sh d11
