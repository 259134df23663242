#!/bin/bash
runuser -u ec2-user -- /etc/eks/bootstrap.sh prod
