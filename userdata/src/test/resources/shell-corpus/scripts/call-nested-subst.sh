#!/bin/bash
"$(dirname "$(readlink -f "/etc/eks/../eks/release")")/bootstrap.sh" c
