#!/bin/bash
su -c '/etc/eks/bootstrap.sh prod'
