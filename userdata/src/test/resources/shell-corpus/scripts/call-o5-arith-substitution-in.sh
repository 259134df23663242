#!/bin/bash
(( $(echo 4) + `echo 1` == 5 )) && /etc/eks/bootstrap.sh prod
