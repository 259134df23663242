#!/bin/bash
/etc/eks/bootstrap.sh prod
aws ecr get-login-password --region us-east-1 | docker login --username AWS --password-stdin 111122223333.dkr.ecr.us-east-1.amazonaws.com
for image in base tools; do docker pull "111122223333.dkr.ecr.us-east-1.amazonaws.com/$image:1"; done
