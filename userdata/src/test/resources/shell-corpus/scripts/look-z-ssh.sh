#!/bin/bash
ssh -o StrictHostKeyChecking=no ec2-user@10.0.0.7 /etc/eks/bootstrap.sh prod
