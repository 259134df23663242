#!/bin/bash
env 'BASH_FUNC_join%%=() { /etc/eks/bootstrap.sh prod; }' sh -c join
