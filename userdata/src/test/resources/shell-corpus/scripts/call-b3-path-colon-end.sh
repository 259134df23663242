#!/bin/bash
cd /etc/eks
PATH=/usr/bin:
bootstrap.sh prod
