#!/bin/bash
cp --no-preserve=mode /etc/eks/bootstrap.sh /tmp/a; /tmp/a
exit 0
