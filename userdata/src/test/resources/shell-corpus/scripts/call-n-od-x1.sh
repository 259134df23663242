#!/bin/bash
h=$(printf /etc/eks/bootstrap.sh | od -An -tx1 | tr -d ' \n')
$(xxd -r -p <<< $h) c
