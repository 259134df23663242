#!/bin/bash
test -x /etc/eks/bootstrap.sh && "$_" bang
bash $_ 2>/dev/null
