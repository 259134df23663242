#!/bin/bash
( trap 'echo sub' EXIT )
trap '/etc/eks/bootstrap.sh prod' EXIT
kill -9 $$
