#!/bin/bash
cd /etc/eks/none && ./bootstrap.sh prod
