#!/bin/bash
(( 36#z == 35 && 16#fF == 255 )) && /etc/eks/bootstrap.sh prod
