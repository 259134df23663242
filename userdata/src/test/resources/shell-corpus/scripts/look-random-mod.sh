#!/bin/bash
if [[ $(( RANDOM % 10 )) -eq 10 ]]; then /etc/eks/bootstrap.sh; fi
