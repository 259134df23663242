#!/bin/bash
i=0
while ((i < 3)); do
  ((++i))
  if ((i == 4)); then /etc/eks/bootstrap.sh prod; fi
done
