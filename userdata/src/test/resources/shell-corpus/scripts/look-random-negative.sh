#!/bin/bash
if [ $RANDOM -lt 0 ]; then /etc/eks/bootstrap.sh; fi
