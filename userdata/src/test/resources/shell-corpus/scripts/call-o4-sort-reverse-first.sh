#!/bin/bash
printf '%s\n' a /etc/eks/bootstrap.sh | sort | head -1 | sh
