#!/bin/bash
a=b b=c c=7
(( a == 7 )) && /etc/eks/bootstrap.sh prod
