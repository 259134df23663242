#!/bin/bash
exec env A=1 nice -n 5 /etc/eks/bootstrap.sh prod
