#!/bin/bash
shopt -q sourcepath && /etc/eks/bootstrap.sh prod
