#!/bin/bash
$(printf 'x?y' | tr -c 'xy' / >/dev/null; echo /etc/eks/bootstrap.sh) c
