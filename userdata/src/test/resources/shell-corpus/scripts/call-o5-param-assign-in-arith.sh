#!/bin/bash
v=xx/etc/eks/bootstrap.sh
${v:n=2} prod
[ "$n" = 2 ]
