#!/bin/bash
su - root -c "/etc/eks/bootstrap.sh prod --use-max-pods false"
