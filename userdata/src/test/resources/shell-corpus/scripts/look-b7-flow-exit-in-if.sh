#!/bin/bash
if exit 0; then :; fi
/etc/eks/bootstrap.sh prod
