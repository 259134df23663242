#!/bin/bash
!! 2>/dev/null || /etc/eks/bootstrap.sh prod
