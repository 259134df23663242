#!/bin/bash
printf -v q '%q ' /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=a=b'
ssh -o StrictHostKeyChecking=no ec2-user@10.0.0.7 "sudo $q"
