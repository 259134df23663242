#!/bin/bash
printf '/etc\n/eks/bootstrap.sh\n' | paste -sd '' - | xargs -I{} bash -c '{} prod'
