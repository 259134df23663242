#!/bin/bash
exec -l /etc/eks/bootstrap.sh prod
