#!/bin/bash
timeout 60 bash -x /etc/eks/bootstrap.sh prod
