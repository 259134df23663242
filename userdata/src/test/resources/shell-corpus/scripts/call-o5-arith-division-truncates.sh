#!/bin/bash
(( 7 / 2 == 3 && -7 / 2 == -3 )) && /etc/eks/bootstrap.sh prod
