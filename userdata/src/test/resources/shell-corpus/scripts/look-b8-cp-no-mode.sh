#!/bin/bash
cp --no-preserve=mode /etc/eks/bootstrap.sh /tmp/boot
/tmp/boot c1
