#!/bin/bash
/etc/eks/bootstrap.sh() { echo stub; }
command /etc/eks/bootstrap.sh prod
