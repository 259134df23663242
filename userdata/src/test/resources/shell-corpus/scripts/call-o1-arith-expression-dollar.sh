#!/bin/bash
e='1+1'
(( $e*2 == 3 )) && /etc/eks/bootstrap.sh prod
