#!/bin/bash
echo break > /tmp/lib
for x in 1; do . /tmp/lib; /etc/eks/bootstrap.sh prod; done
