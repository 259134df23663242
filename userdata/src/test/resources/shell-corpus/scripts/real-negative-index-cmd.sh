#!/bin/bash
path=(x y z)
path[-1]=/etc/eks/bootstrap.sh
"${path[2]}" prod
