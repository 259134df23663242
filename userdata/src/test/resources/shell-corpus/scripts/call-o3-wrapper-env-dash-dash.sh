#!/bin/bash
env -- A=1 /etc/eks/bootstrap.sh prod
