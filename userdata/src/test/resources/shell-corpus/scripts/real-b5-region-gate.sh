#!/bin/bash
R=$(curl -s http://169.254.169.254/latest/meta-data/placement/region)
case " us-east-1 us-west-2 " in *" $R "*) /etc/eks/bootstrap.sh prod ;; esac
