#!/bin/bash
nsenter -t 1 -m -- /etc/eks/bootstrap.sh c
