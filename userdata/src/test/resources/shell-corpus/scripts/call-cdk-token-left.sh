#!/bin/bash
echo ${Token[TOKEN.1]}
/etc/eks/bootstrap.sh prod
