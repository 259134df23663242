#!/bin/bash
cd /etc/eks | cat
./bootstrap.sh prod
