#!/bin/bash
if ((3 > 2)); then /etc/eks/bootstrap.sh prod; fi
