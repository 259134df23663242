#!/bin/bash
chmod -x /etc/eks/bootstrap.sh
bash /etc/eks/bootstrap.sh prod
