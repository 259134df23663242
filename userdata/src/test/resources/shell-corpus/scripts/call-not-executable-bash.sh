#!/bin/bash
chmod a-x /etc/eks/bootstrap.sh
bash /etc/eks/bootstrap.sh prod
