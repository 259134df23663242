#!/bin/bash
cd /etc/eks &
wait
./bootstrap.sh prod
