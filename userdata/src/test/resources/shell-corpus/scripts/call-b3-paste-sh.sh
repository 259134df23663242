#!/bin/bash
paste -d '' <(echo /etc/eks/boot) <(echo strap.sh) | sh
