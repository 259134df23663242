#!/bin/bash
cmp -s /etc/eks/bootstrap.sh /opt/expected || echo differs
