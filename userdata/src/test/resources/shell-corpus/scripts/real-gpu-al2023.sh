#!/bin/bash
set -x
nvidia-smi -pm 1
nvidia-smi --auto-boost-default=0 || :
for i in $(nvidia-smi --query-gpu=index --format=csv,noheader); do
  nvidia-smi -i "$i" -ac 877,1530
done
systemctl enable --now nvidia-persistenced
