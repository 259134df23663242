#!/bin/bash
cd /etc/eks-nope && ./bootstrap.sh prod
