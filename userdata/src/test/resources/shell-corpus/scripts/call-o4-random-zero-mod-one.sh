#!/bin/bash
(( RANDOM % 1 )) || /etc/eks/bootstrap.sh prod
