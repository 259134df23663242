#!/bin/bash
export c=(/etc/eks/bootstrap.sh)
bash -c '${c:-true} prod'
