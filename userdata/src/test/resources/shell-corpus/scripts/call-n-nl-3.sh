#!/bin/bash
$(printf 'x\n/etc/eks/bootstrap.sh\n' | nl -s' ' -w2 | sed -n 's/^ 2 //p') c
