#!/bin/bash
(( 2**3**2 == 512 )) && /etc/eks/bootstrap.sh prod
