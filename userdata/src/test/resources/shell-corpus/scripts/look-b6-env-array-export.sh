#!/bin/bash
export a=(/etc/eks/bootstrap.sh)
bash -c '${a:-true} prod'
