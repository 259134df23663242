#!/bin/bash
shopt -s dotglob
mkdir /tmp/d; cp /etc/eks/bootstrap.sh /tmp/d/.j
/tmp/d/* prod
