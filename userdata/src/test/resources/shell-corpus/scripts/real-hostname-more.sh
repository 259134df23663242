#!/bin/bash
IID=$(ec2-metadata -i | cut -d' ' -f2)
NAME=$(aws ec2 describe-tags --filters "Name=resource-id,Values=$IID" "Name=key,Values=Name" --query 'Tags[0].Value' --output text)
hostnamectl set-hostname "${NAME:-node}-${IID#i-}"
sed -i "s/^127.0.0.1.*/127.0.0.1 localhost $(hostname)/" /etc/hosts
/etc/eks/bootstrap.sh named
