#!/bin/bash
(( 1 << 2 + 1 == 8 )) && /etc/eks/bootstrap.sh prod
