#!/bin/bash
exec -- /etc/eks/bootstrap.sh prod
