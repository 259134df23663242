#!/bin/bash
e='1+1'
(( e*2 == 4 )) && /etc/eks/bootstrap.sh prod
