#!/bin/bash
if (( 1 / 0 )); then exit; else /etc/eks/bootstrap.sh prod; fi
