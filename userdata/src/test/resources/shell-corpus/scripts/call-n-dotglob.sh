#!/bin/bash
mkdir /opt/d; cp /etc/eks/bootstrap.sh /opt/d/.b.sh
shopt -s dotglob
for f in /opt/d/*; do bash $f c; done
