#!/bin/bash
grep -q nodeadm /etc/eks/bootstrap.sh
