#!/bin/bash
if (( 08 < 9 )); then /etc/eks/bootstrap.sh prod; fi
