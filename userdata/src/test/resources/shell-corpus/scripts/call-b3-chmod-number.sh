#!/bin/bash
chmod 0 /etc/eks/bootstrap.sh
bash /etc/eks/bootstrap.sh prod
