#!/bin/bash
t=(/bin/true /etc/eks/bootstrap.sh)
"${t[$(( 3 > 2 ? 1 : 0 ))]}" c1
