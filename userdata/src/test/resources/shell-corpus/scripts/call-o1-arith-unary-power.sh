#!/bin/bash
(( -2**2 == 4 )) && /etc/eks/bootstrap.sh prod
