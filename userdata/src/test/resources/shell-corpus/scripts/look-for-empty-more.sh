#!/bin/bash
STEPS=()
for s in "${STEPS[@]}"; do /etc/eks/bootstrap.sh "$s"; done
