#!/bin/bash
env -u FOO A=1 B=2 /etc/eks/bootstrap.sh prod
