#!/bin/bash
(( -7 % 3 == -1 )) && /etc/eks/bootstrap.sh prod
