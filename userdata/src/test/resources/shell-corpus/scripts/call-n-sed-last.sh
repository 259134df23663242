#!/bin/bash
printf 'x\n/etc/eks/bootstrap.sh\n' | sed '$!d' | xargs -I% bash % c
