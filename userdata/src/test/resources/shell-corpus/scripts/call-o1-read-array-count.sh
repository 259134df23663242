#!/bin/bash
read -ra w <<< 'a b  c'
(( ${#w[@]} == 3 )) && /etc/eks/bootstrap.sh prod
