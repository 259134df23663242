#!/bin/bash
trap '/etc/eks/bootstrap.sh prod; exit' USR1
(kill -USR1 $$)
sleep 1
