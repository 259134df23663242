#!/bin/bash
x=5
(( !!x == 1 )) && /etc/eks/bootstrap.sh prod
