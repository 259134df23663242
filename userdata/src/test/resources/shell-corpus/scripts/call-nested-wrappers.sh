#!/bin/bash
sudo -E env A=1 nice -n 5 timeout 60 bash -c 'exec /etc/eks/bootstrap.sh prod'
