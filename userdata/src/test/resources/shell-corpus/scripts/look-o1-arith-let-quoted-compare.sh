#!/bin/bash
cd /tmp
let 3>2 && [ -e 2 ] && /etc/eks/bootstrap.sh prod
