#!/bin/bash
exec -cl /etc/eks/bootstrap.sh prod
