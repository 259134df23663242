#!/bin/bash
chmod u-x /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod
