#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' USR1
kill -USR1 $$
