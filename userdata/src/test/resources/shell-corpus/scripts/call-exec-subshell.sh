#!/bin/bash
( exec /etc/eks/bootstrap.sh prod )
echo after
