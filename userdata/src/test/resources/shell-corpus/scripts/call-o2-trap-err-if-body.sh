#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' ERR
if true; then false; fi
