#!/bin/bash
printf "/etc/eks/bootstrap.sh\r\n" | awk '{sub(/\r$/,"")}1' | bash
