#!/bin/bash
set -- /etc/eks/bootstrap.sh; echo true > /tmp/l; . /tmp/l true; "$1" c
