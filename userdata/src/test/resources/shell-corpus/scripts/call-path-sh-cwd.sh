#!/bin/bash
cd /etc/eks
bash bootstrap.sh prod
