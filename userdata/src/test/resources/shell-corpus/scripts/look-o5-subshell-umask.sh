#!/bin/bash
(cd /etc/eks)
./bootstrap.sh prod
