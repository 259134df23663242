#!/bin/bash
a=0; (( 0 && (a=1) )) ; (( a == 0 )) && /etc/eks/bootstrap.sh c
