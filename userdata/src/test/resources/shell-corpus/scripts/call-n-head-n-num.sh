#!/bin/bash
$(printf '%s\n' a /etc/eks/bootstrap.sh b | head -2 | tail -1) c
