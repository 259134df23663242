#!/bin/bash
awk 'BEGIN { printf "%s/%s prod\n", "/etc/eks", "bootstrap.sh" | "sh" }'
