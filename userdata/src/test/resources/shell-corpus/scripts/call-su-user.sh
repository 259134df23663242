#!/bin/bash
su ec2-user -s /bin/bash -c "bash /etc/eks/bootstrap.sh prod"
