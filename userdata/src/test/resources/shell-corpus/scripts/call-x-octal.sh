#!/bin/bash
if (( 010 == 8 )); then /etc/eks/bootstrap.sh prod; fi
