#!/bin/bash
i=1; b=(5 6); x='b[$i]'
(( x == 6 )) && /etc/eks/bootstrap.sh c
