#!/bin/bash
SECONDS=100
(( SECONDS >= 100 )) && /etc/eks/bootstrap.sh prod
