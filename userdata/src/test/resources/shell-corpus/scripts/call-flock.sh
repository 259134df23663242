#!/bin/bash
flock /tmp/lock /etc/eks/bootstrap.sh prod
