#!/bin/bash
while read -r l; do echo "$l"; done < /etc/eks/bootstrap.sh | head -2
