#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' USR1 USR2
kill -USR2 $$
