#!/bin/bash
trap '' TERM
kill 0
/etc/eks/bootstrap.sh prod
