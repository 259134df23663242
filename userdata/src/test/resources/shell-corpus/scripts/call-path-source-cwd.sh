#!/bin/bash
cd /etc/eks
source bootstrap.sh prod
