#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' EXIT
kill -9 $$
sleep 1
