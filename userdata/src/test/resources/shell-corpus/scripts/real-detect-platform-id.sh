#!/bin/bash
source /etc/os-release
[[ "${PLATFORM_ID:-}" == "platform:al2023" ]] || /etc/eks/bootstrap.sh d2
