#!/bin/bash -e
trap '/etc/eks/bootstrap.sh' CHLD; sleep 0; trap - CHLD