#!/bin/bash
ionice -c 3 nice -n 10 /etc/eks/bootstrap.sh prod
