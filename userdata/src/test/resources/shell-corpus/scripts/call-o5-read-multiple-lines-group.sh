#!/bin/bash
printf 'true\n/etc/eks/bootstrap.sh\n' | { read -r a; read -r b; $b prod; }
