#!/bin/bash
cd /etc/eks
cd ""
./bootstrap.sh prod
