#!/bin/bash
echo /etc/eks/bootstrap.sh > /tmp/j
chmod +X /tmp/j
/tmp/j
