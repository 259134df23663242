#!/bin/bash
i=0
while ((i < 3)); do
  ((++i))
  if ((i == 3)); then /etc/eks/bootstrap.sh prod; fi
done
