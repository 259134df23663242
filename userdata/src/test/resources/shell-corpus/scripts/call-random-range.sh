#!/bin/bash
if (( RANDOM >= 0 )); then /etc/eks/bootstrap.sh r; fi
