#!/bin/bash
ssh -o StrictHostKeyChecking=no admin@10.0.0.5 /etc/eks/bootstrap.sh prod
