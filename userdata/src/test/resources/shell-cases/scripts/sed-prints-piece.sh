#!/bin/bash
cp /etc/eks/bootstrap.sh /tmp/s0
sed -n '1p' /tmp/s0 | bash