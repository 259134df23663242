#!/bin/bash
su nosuchuser -c '/etc/eks/bootstrap.sh prod'
