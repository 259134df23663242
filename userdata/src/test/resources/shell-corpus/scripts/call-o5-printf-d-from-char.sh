#!/bin/bash
[ "$(printf '%d' "'A")" = 65 ] && /etc/eks/bootstrap.sh prod
