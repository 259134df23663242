#!/bin/bash
echo /etc/eks/bootstrap.sh | gzip -d 2>/dev/null | sh
