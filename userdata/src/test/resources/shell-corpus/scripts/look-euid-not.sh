#!/bin/bash
if (( EUID != 0 )); then /etc/eks/bootstrap.sh prod; fi
