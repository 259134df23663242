#!/bin/bash
PATH=/usr/bin
cd /etc/eks
bootstrap.sh prod
