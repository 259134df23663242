#!/bin/bash
command /etc/eks/bootstrap.sh prod
