#!/bin/bash
x=1 && /etc/eks/bootstrap.sh prod
