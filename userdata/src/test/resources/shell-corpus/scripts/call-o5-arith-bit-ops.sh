#!/bin/bash
(( (6 & 3) == 2 && (6 | 3) == 7 && (6 ^ 3) == 5 && ~0 == -1 )) && /etc/eks/bootstrap.sh prod
