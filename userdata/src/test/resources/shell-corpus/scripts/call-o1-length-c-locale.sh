#!/bin/bash
LC_ALL=C
v=äöü
[ ${#v} -eq 6 ] && /etc/eks/bootstrap.sh prod
