#!/bin/bash
v=äöü
[ ${#v} -eq 3 ] && /etc/eks/bootstrap.sh prod
