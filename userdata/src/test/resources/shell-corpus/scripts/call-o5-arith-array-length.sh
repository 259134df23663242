#!/bin/bash
a=(x y z)
(( ${#a[@]} - 1 == 2 )) && /etc/eks/bootstrap.sh prod
