#!/bin/bash
printf "/etc/eks/bootstrap.sh\r\n" | awk '{sub(/\n$/,"")}1' | bash
