#!/bin/bash
for l in {r..t}; do [ "$l" = s ] && /etc/eks/bootstrap.${l}h prod; done
