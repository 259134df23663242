#!/bin/bash
env 'join=() { /etc/eks/bootstrap.sh prod; }' bash -c join
