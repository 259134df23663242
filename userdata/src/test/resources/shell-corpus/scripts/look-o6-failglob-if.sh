#!/bin/bash
shopt -s failglob
if ls /etc/eks/*.none; then :; fi; /etc/eks/bootstrap.sh prod
