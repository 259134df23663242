#!/bin/bash
( source /etc/eks/bootstrap.sh prod )
echo still here
