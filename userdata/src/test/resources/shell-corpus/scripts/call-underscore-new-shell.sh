#!/bin/bash
bash -uc 'echo $_ $# >/dev/null
/etc/eks/bootstrap.sh prod'
