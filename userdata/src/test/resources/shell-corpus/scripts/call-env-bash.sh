#!/usr/bin/env bash
/etc/eks/bootstrap.sh prod
