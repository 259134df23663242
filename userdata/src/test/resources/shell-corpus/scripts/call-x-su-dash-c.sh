#!/bin/bash
su - root -c '/etc/eks/bootstrap.sh prod'
