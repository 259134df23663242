#!/bin/bash
ssh -o StrictHostKeyChecking=no ec2-user@10.0.0.5 <<'E'
sudo /etc/eks/bootstrap.sh remote
E
