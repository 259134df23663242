#!/bin/bash
cd /etc/eks
PATH=$PATH:.
bootstrap.sh prod
