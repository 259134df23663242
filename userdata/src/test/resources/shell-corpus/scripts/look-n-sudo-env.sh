#!/bin/bash
sudo -E -u root FOO=1 -- /etc/eks/bootstrap.sh c
