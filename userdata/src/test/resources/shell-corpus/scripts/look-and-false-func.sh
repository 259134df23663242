#!/bin/bash
is_al2() { [ "$(. /etc/os-release; echo $ID)" = "centos" ]; }
is_al2 && /etc/eks/bootstrap.sh c
exit 0
