#!/bin/bash
trap '/etc/eks/bootstrap.sh c1' EXIT
( exit 0 )
kill -9 $$
