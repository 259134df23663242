#!/bin/bash
while false; do :; done && /etc/eks/bootstrap.sh prod
