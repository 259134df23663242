#!/bin/bash
mapfile -t a < <(printf 'a\n\nb\n')
(( ${#a[@]} == 3 )) && /etc/eks/bootstrap.sh prod
